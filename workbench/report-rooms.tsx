import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as asked from '#workbench/questions-of-reports'
import { root } from '#workbench/root'

const form = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id/form',
  loader: ({ context, params }) => context.client.ensureQueryData(asked.askReport(params.id)),
  component: lazyRouteComponent(() => import('#workbench/screens/reports/report'), 'Report'),
})

const forms = createRoute({
  getParentRoute: () => root,
  path: '/report-forms',
  loader: ({ context }) => context.client.ensureQueryData(asked.askReportForms()),
  component: lazyRouteComponent(() => import('#workbench/screens/reports/forms'), 'Forms'),
})

/** What reports ask, and one of them being written. */
export const reportRooms = [form, forms]
