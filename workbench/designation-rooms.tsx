import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as asked from '#workbench/questions-of-designations'
import { root } from '#workbench/root'

const results = createRoute({
  getParentRoute: () => root,
  path: '/assessment/results',
  loader: ({ context }) => context.client.ensureQueryData(asked.askPublishedRounds()),
  component: lazyRouteComponent(() => import('#workbench/screens/designation/results'), 'Results'),
})

const rounds = createRoute({
  getParentRoute: () => root,
  path: '/assessment/rounds',
  loader: ({ context }) => context.client.ensureQueryData(asked.askRounds()),
  component: lazyRouteComponent(() => import('#workbench/screens/designation/rounds'), 'Rounds'),
})

const round = createRoute({
  getParentRoute: () => root,
  path: '/assessment/rounds/$round',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askRound(params.round)),
  component: lazyRouteComponent(() => import('#workbench/screens/designation/round'), 'RoundOfCities'),
})

const scoring = createRoute({
  getParentRoute: () => root,
  path: '/assessment/scoring',
  loader: ({ context }) => context.client.ensureQueryData(asked.askExpertDesk()),
  component: lazyRouteComponent(() => import('#workbench/screens/designation/scoring'), 'Scoring'),
})

/** Rounds of designation: what anybody sees, what a province sees, what an expert scores. */
export const designationRooms = [results, rounds, round, scoring]
