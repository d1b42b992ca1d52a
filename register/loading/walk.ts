import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RefusalName } from '#kernel/refusal'

export interface Found {
  readonly path: string
  readonly bytes: number
}

/** A path at which there is nothing to read. */
export interface Unreadable {
  readonly file: string
  readonly reason: RefusalName
}

const FILES_MAX = 200_000
const DEPTH_MAX = 32

/** The files under the given paths, folders by name; what cannot be opened is told by name. */
export async function findFiles(
  paths: readonly string[],
): Promise<{ files: Found[]; unreadable: Unreadable[] }> {
  const files: Found[] = []
  const unreadable: Unreadable[] = []
  const seen = new Set<string>()
  async function walk(path: string, depth: number): Promise<void> {
    if (files.length + unreadable.length >= FILES_MAX) return
    try {
      const found = await stat(path)
      const identity = `${found.dev}:${found.ino}`
      // A link back to a folder above would never end.
      if (found.isDirectory() && (depth > DEPTH_MAX || seen.has(identity))) return
      if (found.isDirectory()) {
        seen.add(identity)
        const names = (await readdir(path)).filter(name => !name.startsWith('.')).sort()
        for (const name of names) await walk(join(path, name), depth + 1)
      } else if (found.isFile()) files.push({ path, bytes: found.size })
      // A pipe or a device may never end; one that was asked for by name is told.
      else if (depth === 0) unreadable.push({ file: path, reason: 'file-unreadable' })
    } catch (problem) {
      const missing = (problem as NodeJS.ErrnoException).code === 'ENOENT'
      unreadable.push({ file: path, reason: missing ? 'file-not-found' : 'file-unreadable' })
    }
  }
  for (const path of paths) await walk(path, 0)
  return { files, unreadable }
}
