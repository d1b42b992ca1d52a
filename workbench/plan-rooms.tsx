import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as asked from '#workbench/questions'
import { root } from '#workbench/root'

const measures = createRoute({
  getParentRoute: () => root,
  path: '/plan/measures',
  loader: ({ context }) => context.client.ensureQueryData(asked.askMeasures()),
  component: lazyRouteComponent(() => import('#workbench/screens/plan/measures'), 'Measures'),
})

const measure = createRoute({
  getParentRoute: () => root,
  path: '/plan/measures/$id',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askMeasure(params.id)),
  component: lazyRouteComponent(() => import('#workbench/screens/plan/measure'), 'Measure'),
})

const matrix = createRoute({
  getParentRoute: () => root,
  path: '/plan/matrix',
  loader: ({ context }) => context.client.ensureQueryData(asked.askMatrix()),
  component: lazyRouteComponent(() => import('#workbench/screens/plan/matrix'), 'Matrix'),
})

const coverage = createRoute({
  getParentRoute: () => root,
  path: '/plan/coverage',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps }) => context.client.ensureQueryData(asked.askCoverage(deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/plan/coverage'), 'Coverage'),
})

const thread = createRoute({
  getParentRoute: () => root,
  path: '/thread/$id',
  loaderDeps: ({ search }) => ({ place: search.place ?? '', on: search.on ?? '' }),
  loader: ({ context, deps, params }) => context.client.ensureQueryData(asked.askThread(params.id, deps)),
  component: lazyRouteComponent(() => import('#workbench/screens/thread/thread'), 'Thread'),
})

export const planRooms = [measures, measure, matrix, coverage, thread]
