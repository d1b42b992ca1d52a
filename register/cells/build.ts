import { fillCells } from '#register/cells/fill'
import { CELLS_NEXT, identityOf, makeTable, putInPlace } from '#register/cells/notes'
import type { CellPlan } from '#register/cells/plan'
import type { Store } from '#register/store/engine'
import { cells, rights } from '#register/store/schema'

/** Makes all cells anew from the rights. */
export async function buildCells(store: Store, plan: CellPlan): Promise<void> {
  const register = await identityOf(store, rights.name)
  await makeTable(store, cells, CELLS_NEXT)
  await fillCells(store, CELLS_NEXT, plan, [{ table: rights.name, sign: 1 }])
  await putInPlace(store, plan, register)
}
