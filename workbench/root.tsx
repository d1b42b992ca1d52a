import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, redirect, retainSearchParams } from '@tanstack/react-router'
import { checkAddress, everywhere } from '#workbench/address'
import { speak } from '#workbench/language'
import { Stopped } from '#workbench/parts/stopped'
import * as asked from '#workbench/questions'
import { Frame } from '#workbench/screens/frame/frame'
import { NotFound } from '#workbench/screens/frame/not-found'

/** What every screen stands in: its address is read here, its language spoken, its place known. */
export const root = createRootRouteWithContext<{ client: QueryClient }>()({
  validateSearch: checkAddress,
  search: { middlewares: [retainSearchParams([...everywhere])] },
  beforeLoad: async ({ search, context, location }) => {
    const [about] = await Promise.all([
      context.client.ensureQueryData(asked.askAbout()),
      speak(search.lang ?? 'zh'),
      context.client.prefetchQuery(asked.askCatalogue()),
    ])
    const home = location.pathname === '/'
    if (!home && search.place && search.on) return
    const start = { place: search.place ?? about.start.place, on: search.on ?? about.start.on }
    throw redirect({
      to: home ? '/scoreboard' : location.pathname,
      search: { ...search, ...start, map: home ? about.start.indicator : search.map },
      replace: true,
    })
  },
  loaderDeps: ({ search }) => ({ place: search.place }),
  loader: async ({ context, deps }) => {
    // An unknown place is told by the screen that asked for it; the frame stands without.
    await context.client.prefetchQuery(asked.askPlace(deps.place ?? ''))
  },
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: Stopped,
})
