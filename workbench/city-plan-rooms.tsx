import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { addMonths, isDay } from '#kernel/date'
import * as asked from '#workbench/questions-of-plans'
import { askDigest } from '#workbench/questions-of-digests'
import { root } from '#workbench/root'

const duties = createRoute({
  getParentRoute: () => root,
  path: '/plans',
  component: lazyRouteComponent(() => import('#workbench/screens/city-plan/duties'), 'Duties'),
})

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plans/$plan',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps, params }) => context.client.ensureQueryData(asked.askPlan(params.plan, deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/city-plan/plan'), 'Plan'),
})

const item = createRoute({
  getParentRoute: () => root,
  path: '/plans/$plan/items/$item',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps, params }) =>
    context.client.ensureQueryData(asked.askItem(params.plan, params.item, deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/city-plan/item'), 'Item'),
})

const promises = createRoute({
  getParentRoute: () => root,
  path: '/plans/$plan/promises',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps, params }) =>
    context.client.ensureQueryData(asked.askPromises(params.plan, deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/city-plan/promises'), 'Promises'),
})

const changes = createRoute({
  getParentRoute: () => root,
  path: '/plans/$plan/changes',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askRequests(params.plan)),
  component: lazyRouteComponent(() => import('#workbench/screens/city-plan/changes'), 'Changes'),
})

const document = createRoute({
  getParentRoute: () => root,
  path: '/plans/$plan/document',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps, params }) => context.client.ensureQueryData(asked.askPlan(params.plan, deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/city-plan/plan-document'), 'PlanDocument'),
})

const papers = createRoute({
  getParentRoute: () => root,
  path: '/plans/$plan/papers',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps, params }) =>
    context.client.ensureQueryData(asked.askPapers(params.plan, deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/city-plan/papers'), 'Papers'),
})

const leader = createRoute({
  getParentRoute: () => root,
  path: '/plan/leader',
  loaderDeps: ({ search }) => ({
    place: search.place ?? '',
    on: search.on ?? '',
    since: search.from,
  }),
  loader: ({ context, deps: { place, on, since } }) =>
    isDay(on) && context.client.ensureQueryData(asked.askLeader(place, on, since ?? addMonths(on, -1))),
  component: lazyRouteComponent(() => import('#workbench/screens/plan/leader'), 'Leader'),
})

const digest = createRoute({
  getParentRoute: () => root,
  path: '/digest',
  loaderDeps: ({ search }) => ({ on: search.on ?? '', since: search.from }),
  loader: ({ context, deps: { on, since } }) =>
    isDay(on) && context.client.ensureQueryData(askDigest(on, since)),
  component: lazyRouteComponent(() => import('#workbench/screens/digest/digest'), 'Digest'),
})

export const cityPlanRooms = [duties, digest, leader, plan, item, promises, changes, document, papers]
