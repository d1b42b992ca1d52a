import type { Context } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { refuse } from '#kernel/refusal'
import type { House } from '#server/house'
import { loadRoutes } from '#server/routes'
import { type App, emptyApp, problem } from '#server/routes/route'
import { serveScreen } from '#server/screens'

/** The front door: the API, its description, and the workbench's files. */
export async function appOf(house: House): Promise<App> {
  const app = emptyApp()
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
  app.use('/api/*', ownPagesOnly)
  app.onError((fault, context) => failed(house, fault, context))
  app.get('/healthz', context => context.text('ok'))
  app.get('/readyz', async context => {
    await house.engine.rows('SELECT 1 AS ready')
    const figures = house.figures()?.state
    // The server answers all the same; that its figures of cases lag is said, and the log says why.
    if (figures?.is === 'failed' || figures?.is === 'waiting')
      return context.text(`ready; figures do not follow the cases (${figures.failures} failures)`)
    return context.text('ready')
  })
  for (const add of await loadRoutes()) add(app, house)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Zhicheng 知城', version: house.version, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/' }],
  })
  app.all('/api/*', context => problem(context, refuse('unknown-address', context.req.path)))
  app.get('/*', context => serveScreen(context.req.path))
  app.notFound(context => problem(context, refuse('unknown-address', context.req.path)))
  return app
}

/** What changes something must come from a page of this server: cookies also go along from other ports. */
async function ownPagesOnly(context: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const { origin, host, 'sec-fetch-site': site = 'none' } = context.req.header()
  const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
  if (context.req.method !== 'GET' && !(isOwn && ['same-origin', 'none'].includes(site)))
    return problem(context, refuse('other-origin'))
  await next()
  return undefined
}

/** A fault is written to the log with all that is known of it, and told without. */
function failed(house: House, fault: Error, context: Context): Response {
  house.log.error({ problem: fault.stack, path: context.req.path })
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
}
