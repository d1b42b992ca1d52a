import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as asked from '#workbench/questions-of-work'
import { root } from '#workbench/root'

const reports = createRoute({
  getParentRoute: () => root,
  path: '/organisation/reports',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps }) => context.client.ensureQueryData(asked.askReports(deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/work/reports'), 'Reports'),
})

const boards = createRoute({
  getParentRoute: () => root,
  path: '/organisation',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps }) => context.client.ensureQueryData(asked.askBoards(deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/work/boards'), 'Boards'),
})

const board = createRoute({
  getParentRoute: () => root,
  path: '/organisation/boards/$board',
  loaderDeps: ({ search }) => ({ on: search.on ?? '' }),
  loader: ({ context, deps, params }) =>
    context.client.ensureQueryData(asked.askBoard(params.board, deps.on)),
  component: lazyRouteComponent(() => import('#workbench/screens/work/board'), 'BoardPage'),
})

export const workRooms = [reports, boards, board]
