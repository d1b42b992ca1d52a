import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '#workbench/root'

const declared = createRoute({
  getParentRoute: () => root,
  path: '/assessment/declared',
  component: lazyRouteComponent(() => import('#workbench/screens/declared/declared'), 'Declared'),
})

const declaration = createRoute({
  getParentRoute: () => root,
  path: '/assessment/declared/$id',
  component: lazyRouteComponent(() => import('#workbench/screens/declared/declaration'), 'Declaration'),
})

/** Declared figures beside those that the records give. */
export const declaredRooms = [declared, declaration]
