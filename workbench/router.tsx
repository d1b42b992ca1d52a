import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { type Address, checkAddress, everywhere, pageOf, readAddress, writeAddress } from '#workbench/address'
import { speak } from '#workbench/language'
import * as asked from '#workbench/questions'
import { Frame } from '#workbench/screens/frame/frame'
import { NotFound } from '#workbench/screens/frame/not-found'
import { Stopped } from '#workbench/parts/stopped'

const standpoint = (address: Address) => ({ place: address.place ?? '', on: address.on ?? '' })

const root = createRootRouteWithContext<{ client: QueryClient }>()({
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

const home = createRoute({ getParentRoute: () => root, path: '/' })

const scoreboard = createRoute({
  getParentRoute: () => root,
  path: '/scoreboard',
  loaderDeps: ({ search }) => standpoint(search),
  loader: ({ context, deps }) => context.client.ensureQueryData(asked.askScoreboard(deps)),
  component: lazyRouteComponent(() => import('#workbench/screens/scoreboard/scoreboard'), 'Scoreboard'),
})

const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$id',
  loaderDeps: ({ search }) => standpoint(search),
  loader: ({ context, deps, params }) =>
    Promise.all([
      context.client.ensureQueryData(asked.askIndicator(params.id)),
      context.client.ensureQueryData(asked.askValue(params.id, deps)),
    ]),
  component: lazyRouteComponent(() => import('#workbench/screens/indicator/indicator'), 'Indicator'),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: lazyRouteComponent(() => import('#workbench/screens/register/register'), 'Register'),
})

const undecided = createRoute({
  getParentRoute: () => root,
  path: '/register/undecided',
  loaderDeps: ({ search }) => ({ page: pageOf(search) }),
  loader: ({ context, deps }) => context.client.ensureQueryData(asked.askUndecided(deps.page)),
  component: lazyRouteComponent(() => import('#workbench/screens/register/undecided'), 'Undecided'),
})

const right = createRoute({
  getParentRoute: () => root,
  path: '/register/$register/$id',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps, params }) =>
    context.client.ensureQueryData(asked.askRight(params.register, params.id, deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/register/right'), 'Right'),
})

const loads = createRoute({
  getParentRoute: () => root,
  path: '/loads',
  component: lazyRouteComponent(() => import('#workbench/screens/loads/loads'), 'Loads'),
})

const load = createRoute({
  getParentRoute: () => root,
  path: '/loads/$load',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askLoad(params.load)),
  component: lazyRouteComponent(() => import('#workbench/screens/loads/load'), 'Load'),
})

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  loader: ({ context }) => context.client.ensureQueryData(asked.askSources()),
  component: lazyRouteComponent(() => import('#workbench/screens/sources/sources'), 'Sources'),
})

const publications = createRoute({
  getParentRoute: () => root,
  path: '/sources/publications',
  loader: ({ context }) => context.client.ensureQueryData(asked.askPublications()),
  component: lazyRouteComponent(() => import('#workbench/screens/sources/publications'), 'Publications'),
})

const source = createRoute({
  getParentRoute: () => root,
  path: '/sources/$id',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askSource(params.id)),
  component: lazyRouteComponent(() => import('#workbench/screens/sources/source'), 'Source'),
})

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  component: lazyRouteComponent(() => import('#workbench/screens/cases/cases'), 'Cases'),
})

const openCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/open',
  loader: ({ context }) => context.client.ensureQueryData(asked.askProcedures()),
  component: lazyRouteComponent(() => import('#workbench/screens/cases/open-case'), 'OpenCase'),
})

const watch = createRoute({
  getParentRoute: () => root,
  path: '/cases/watch',
  component: lazyRouteComponent(() => import('#workbench/screens/cases/watch'), 'Watch'),
})

const matter = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askCase(params.id)),
  component: lazyRouteComponent(() => import('#workbench/screens/cases/case'), 'Case'),
})

const intake = createRoute({
  getParentRoute: () => root,
  path: '/intake',
  loader: ({ context }) => context.client.ensureQueryData(asked.askThresholds()),
  component: lazyRouteComponent(() => import('#workbench/screens/cases/intake'), 'Intake'),
})

const procedures = createRoute({
  getParentRoute: () => root,
  path: '/procedures',
  loader: ({ context }) => context.client.ensureQueryData(asked.askProcedures()),
  component: lazyRouteComponent(() => import('#workbench/screens/procedures/procedures'), 'Procedures'),
})

const procedure = createRoute({
  getParentRoute: () => root,
  path: '/procedures/$id',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askProcedure(params.id)),
  component: lazyRouteComponent(() => import('#workbench/screens/procedures/procedure'), 'Procedure'),
})

const dueDay = createRoute({
  getParentRoute: () => root,
  path: '/due-day',
  loader: ({ context }) => context.client.ensureQueryData(asked.askProcedures()),
  component: lazyRouteComponent(() => import('#workbench/screens/procedures/due-day'), 'DueDay'),
})

const thresholds = createRoute({
  getParentRoute: () => root,
  path: '/thresholds',
  loader: ({ context }) => context.client.ensureQueryData(asked.askThresholds()),
  component: lazyRouteComponent(() => import('#workbench/screens/thresholds/thresholds'), 'Thresholds'),
})

const threshold = createRoute({
  getParentRoute: () => root,
  path: '/thresholds/$id',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askThreshold(params.id)),
  component: lazyRouteComponent(() => import('#workbench/screens/thresholds/threshold'), 'Threshold'),
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  loader: ({ context }) =>
    Promise.all([
      context.client.ensureQueryData(asked.askMe()),
      context.client.ensureQueryData(asked.askOffices()),
      context.client.ensureQueryData(asked.askPersons()),
    ]),
  component: lazyRouteComponent(() => import('#workbench/screens/people/people'), 'People'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  loader: ({ context }) => context.client.ensureQueryData(asked.askMe()),
  component: lazyRouteComponent(() => import('#workbench/screens/people/account'), 'Account'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  loader: ({ context }) => context.client.ensureQueryData(asked.askFirstRun()),
  component: lazyRouteComponent(() => import('#workbench/screens/people/sign-in'), 'SignIn'),
})

const firstRun = createRoute({
  getParentRoute: () => root,
  path: '/first-run',
  loader: ({ context }) => context.client.ensureQueryData(asked.askFirstRun()),
  component: lazyRouteComponent(() => import('#workbench/screens/people/first-run'), 'FirstRun'),
})

const rooms = [
  home,
  scoreboard,
  indicator,
  register,
  undecided,
  right,
  loads,
  load,
  cases,
  openCase,
  watch,
  matter,
  intake,
  procedures,
  procedure,
  dueDay,
  thresholds,
  threshold,
  people,
  account,
  signIn,
  firstRun,
  sources,
  publications,
  source,
]

export const makeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: root.addChildren(rooms),
    context: { client },
    parseSearch: readAddress,
    stringifySearch: writeAddress,
    scrollRestoration: true,
    defaultErrorComponent: Stopped,
    defaultPreload: false,
    defaultPendingMs: 600,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
