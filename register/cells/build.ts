import { fillMany } from '#register/cells/fill'
import { CELLS_NEXT, identityOf, makeTable, putInPlace } from '#register/cells/notes'
import type { CellPlan } from '#register/cells/plan'
import type { Store } from '#register/store/engine'
import { cells, rights } from '#register/store/schema'

/** Makes all cells anew from the rights. */
export async function buildCells(store: Store, plan: CellPlan): Promise<void> {
  const register = await identityOf(store, rights.name)
  await makeTable(store, cells, CELLS_NEXT)
  const counted = [{ table: rights.name, sign: 1 }] as const
  const held = await store.rows<{ register: string }>(`SELECT DISTINCT register FROM ${rights.name}`)
  const registers = new Set(held.map(one => one.register))
  await fillMany(store, CELLS_NEXT, { plan, registers, counted, keyed: async () => ({ counted }) })
  await putInPlace(store, plan, register)
}
