import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as asked from '#workbench/questions'
import { root } from '#workbench/root'

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

const templates = createRoute({
  getParentRoute: () => root,
  path: '/cases/templates',
  loader: ({ context }) => context.client.ensureQueryData(asked.askTemplates()),
  component: lazyRouteComponent(() => import('#workbench/screens/cases/templates'), 'Templates'),
})

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/cases/calendar',
  component: lazyRouteComponent(() => import('#workbench/screens/cases/calendar'), 'Calendar'),
})

const matter = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  loaderDeps: ({ search }) => ({ known: search.known }),
  loader: ({ context, deps, params }) => context.client.ensureQueryData(asked.askCase(params.id, deps.known)),
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

const handOver = createRoute({
  getParentRoute: () => root,
  path: '/hand-overs/$id',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askHandOver(params.id)),
  component: lazyRouteComponent(() => import('#workbench/screens/cases/hand-over'), 'HandOver'),
})

const dispute = createRoute({
  getParentRoute: () => root,
  path: '/disputes/$dispute',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askDispute(params.dispute)),
  component: lazyRouteComponent(() => import('#workbench/screens/cases/dispute'), 'Dispute'),
})

/** Screens of cases, and of the procedures, limits and tables by which they go. */
export const caseRooms = [
  cases,
  openCase,
  watch,
  templates,
  calendar,
  matter,
  handOver,
  dispute,
  intake,
  procedures,
  procedure,
  dueDay,
  thresholds,
  threshold,
]
