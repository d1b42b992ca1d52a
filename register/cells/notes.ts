import type { CellPlan } from '#register/cells/plan'
import type { Store } from '#register/store/engine'
import { cells, createTable, localName, onCluster, type Table } from '#register/store/schema'

/** The cells as they will be; they change names with `cells` in one step. */
export const CELLS_NEXT = 'cells_next'

/** Of which plan and of which register cells were made; it stands in the comment of their table. */
interface Made {
  readonly plan: string
  /** Identity of the table of rights. */
  readonly rights: string
}

const textOf = ({ plan, rights }: Made) => `made by plan ${plan} of register ${rights}`

export async function isMade(store: Store, plan: CellPlan, rights: string): Promise<boolean> {
  const [row] = await store.rows<{ comment: string }>(
    'SELECT comment FROM system.tables WHERE database = currentDatabase() AND name = {name:String}',
    { name: localName(cells.name, store.layout) },
  )
  return row?.comment === textOf({ plan: plan.id, rights })
}

/** Identity of a table: another one after it has changed names with another. */
export async function identityOf(store: Store, name: string): Promise<string> {
  const [row] = await store.rows<{ uuid: string }>(
    'SELECT toString(uuid) AS uuid FROM system.tables WHERE database = currentDatabase() AND name = {name:String}',
    { name: localName(name, store.layout) },
  )
  return row?.uuid ?? ''
}

export async function makeTable(store: Store, table: Table, name: string): Promise<void> {
  await dropTable(store, name)
  for (const statement of createTable(table, store.layout, name)) await store.run(statement)
}

export async function dropTable(store: Store, name: string): Promise<void> {
  for (const one of new Set([name, localName(name, store.layout)]))
    await store.run(`DROP TABLE IF EXISTS ${one}${onCluster(store.layout)} SYNC`)
}

/** Puts the next cells in place, with the note of what they were made of: nobody sees half of them. */
export async function putInPlace(store: Store, plan: CellPlan, rights: string): Promise<void> {
  const on = onCluster(store.layout)
  const [now, next] = [localName(cells.name, store.layout), localName(CELLS_NEXT, store.layout)]
  // A comment cannot be bound; the text is a hash and an identity, and nothing that anybody wrote.
  const made = textOf({ plan: plan.id, rights })
  await store.run(`ALTER TABLE ${next}${on} MODIFY COMMENT '${made}'`)
  await store.run(`EXCHANGE TABLES ${now} AND ${next}${on}`)
  await dropTable(store, CELLS_NEXT)
}
