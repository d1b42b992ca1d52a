import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as asked from '#workbench/questions'
import { root } from '#workbench/root'

const assessment = createRoute({
  getParentRoute: () => root,
  path: '/assessment',
  loader: ({ context }) => context.client.ensureQueryData(asked.askIndices()),
  component: lazyRouteComponent(() => import('#workbench/screens/assessment/assessment'), 'Assessment'),
})

const statement = createRoute({
  getParentRoute: () => root,
  path: '/assessment/statement',
  loader: ({ context }) => context.client.ensureQueryData(asked.askIndices()),
  component: lazyRouteComponent(() => import('#workbench/screens/assessment/statement'), 'Statement'),
})

const changes = createRoute({
  getParentRoute: () => root,
  path: '/assessment/changes',
  loader: ({ context }) => context.client.ensureQueryData(asked.askIndices()),
  component: lazyRouteComponent(() => import('#workbench/screens/assessment/changes'), 'Changes'),
})

export const assessmentRooms = [assessment, statement, changes]
