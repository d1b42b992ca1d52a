import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { House } from '#server/house'
import { root } from '#server/environment'
import { routes as definitions } from '#server/routes/definitions'
import { routes as figures } from '#server/routes/figures'
import { routes as loads } from '#server/routes/loads'
import { routes as places } from '#server/routes/places'
import { routes as rights } from '#server/routes/rights'
import { routes as values } from '#server/routes/values'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
}

/** The front door: the API, its description, and the workbench's files. */
export function appOf(house: House): OpenAPIHono {
  const app = new OpenAPIHono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // Ant Design writes its styles at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
      },
    }),
  )
  app.use(compress())
  app.onError((problem, context) => {
    house.log.error({
      problem: problem instanceof Error ? problem.stack : String(problem),
      path: context.req.path,
    })
    return context.json(
      {
        type: '/problems/failure',
        title: 'The server failed to answer.',
        status: 500,
        detail: 'The failure has been written to the log.',
      },
      500,
      { 'content-type': 'application/problem+json' },
    )
  })
  app.get('/healthz', context => context.text('ok'))
  app.get('/readyz', async context => {
    await house.engine.rows('SELECT 1 AS ready')
    return context.text('ready')
  })
  for (const add of [definitions, places, values, figures, rights, loads]) add(app, house)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Zhicheng 知城',
      version: house.version,
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  })
  app.notFound(context =>
    context.req.path.startsWith('/api/')
      ? context.json({ type: '/problems/not-found', title: 'There is no such address.', status: 404 }, 404, {
          'content-type': 'application/problem+json',
        })
      : context.text('Not found', 404),
  )
  app.get('/*', async context => serveFile(context.req.path))
  return app
}

/** A file of the built workbench or, for an address of one of its screens, its page. */
async function serveFile(path: string): Promise<Response> {
  const folder = join(root, 'dist', 'workbench')
  const clean = normalize(decodeURIComponent(path))
  const isFile = extname(clean) !== '' && !clean.includes('..')
  const file = isFile ? join(folder, clean) : join(folder, 'index.html')
  try {
    const bytes = await readFile(file)
    const forever = clean.startsWith('/assets/')
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    })
  } catch {
    return new Response('Not found', { status: 404 })
  }
}
