import type { Layout } from '#register/store/layout'
import { cells, createTable, localName, onCluster } from '#register/store/schema'

/** Cells by level and grain. They are made of the rights and made again when there are none. */
export const migration = (layout: Layout): string[] => [
  ...[...new Set([cells.name, localName(cells.name, layout)])].map(
    name => `DROP TABLE IF EXISTS ${name}${onCluster(layout)} SYNC`,
  ),
  ...createTable(cells, layout),
]
