import type { Layout } from '#register/store/layout'
import { createTable, tables } from '#register/store/schema'

export const migration = (layout: Layout): string[] => tables.flatMap(table => createTable(table, layout))
