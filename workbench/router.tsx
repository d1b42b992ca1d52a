import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { type Address, pageOf, readAddress, writeAddress } from '#workbench/address'
import { assessmentRooms } from '#workbench/assessment-rooms'
import { reportRooms } from '#workbench/report-rooms'
import { caseRooms } from '#workbench/case-rooms'
import { cityPlanRooms } from '#workbench/city-plan-rooms'
import { Stopped } from '#workbench/parts/stopped'
import { designationRooms } from '#workbench/designation-rooms'
import { declaredRooms } from '#workbench/declared-rooms'
import { planRooms } from '#workbench/plan-rooms'
import * as asked from '#workbench/questions'
import { root } from '#workbench/root'
import { workRooms } from '#workbench/work-rooms'

const standpoint = (address: Address) => ({ place: address.place ?? '', on: address.on ?? '' })

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
  loaderDeps: ({ search }) => ({ ...standpoint(search), definition: search.definition }),
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
    routeTree: root.addChildren([
      ...[...rooms, ...caseRooms, ...cityPlanRooms, ...reportRooms],
      ...[...declaredRooms, ...designationRooms],
      ...[...planRooms, ...workRooms, ...assessmentRooms],
    ]),
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
