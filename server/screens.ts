import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { root } from '#server/environment'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
}

const folder = join(root, 'dist', 'workbench')
const page = join(folder, 'index.html')

/** A file of the built workbench or, for an address of one of its screens, its page. */
export async function serveScreen(path: string): Promise<Response> {
  const inside = insideFolder(path)
  const isAsset = inside?.startsWith('/assets/') ?? false
  // The number of a right may hold a dot, so an address that looks like a file can be one of a screen.
  const files = inside === undefined ? [] : isAsset ? [join(folder, inside)] : [join(folder, inside), page]
  for (const file of files) {
    const bytes = await readFile(file).catch(() => undefined)
    if (!bytes) continue
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    })
  }
  return new Response('Not found', { status: 404 })
}

/** The path as it lies below the folder, where no `..` can lead out; nothing for one that cannot be read. */
function insideFolder(path: string): string | undefined {
  try {
    return normalize(join('/', decodeURIComponent(path)))
  } catch {
    return undefined
  }
}
