import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { askDeclaration } from '#workbench/questions-of-declarations'
import { askFinding } from '#workbench/questions-of-findings'
import { root } from '#workbench/root'

const declared = createRoute({
  getParentRoute: () => root,
  path: '/assessment/declared',
  component: lazyRouteComponent(() => import('#workbench/screens/declared/declared'), 'Declared'),
})

const declaration = createRoute({
  getParentRoute: () => root,
  path: '/assessment/declared/$id',
  loader: ({ context, params }) => context.client.ensureQueryData(askDeclaration(params.id)),
  component: lazyRouteComponent(() => import('#workbench/screens/declared/declaration'), 'Declaration'),
})

const findings = createRoute({
  getParentRoute: () => root,
  path: '/assessment/findings',
  component: lazyRouteComponent(() => import('#workbench/screens/declared/findings'), 'Findings'),
})

const finding = createRoute({
  getParentRoute: () => root,
  path: '/assessment/findings/$id',
  loader: ({ context, params }) => context.client.ensureQueryData(askFinding(params.id)),
  component: lazyRouteComponent(() => import('#workbench/screens/declared/finding'), 'Finding'),
})

/** Declared figures beside those that the records give, and what places are asked about them. */
export const declaredRooms = [declared, declaration, findings, finding]
