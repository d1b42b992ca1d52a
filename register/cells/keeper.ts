import type { Leaf } from '#kernel/formula'
import type { Change } from '#register/loading/context'
import { buildCells } from '#register/cells/build'
import { type CellPlan, cellPlan } from '#register/cells/plan'
import { type Answers, type Asked, readCells } from '#register/cells/read'
import { updateCells } from '#register/cells/update'
import { identityOf, isMade } from '#register/cells/notes'
import type { Store } from '#register/store/engine'
import { cells, rights } from '#register/store/schema'

/** Keeps the cells equal to what the rights say. */
export interface CellKeeper {
  readonly plan: CellPlan
  /** Makes the cells anew where they were made by another plan or of another register; once after opening. */
  open(): Promise<'kept' | 'made'>
  /** Follows a load that was just put in place; doing it again does nothing. */
  follow(change: Change): Promise<void>
  holds(leaf: Leaf): boolean
  /** Another text as soon as rights or cells may be others. */
  revision(): Promise<string>
  read(asked: readonly Asked[]): Promise<Answers>
}

export function cellKeeper(store: Store, leaves: readonly Leaf[]): CellKeeper {
  const plan = cellPlan(leaves)
  let changes = 0
  const madeOf = async (table: string) => isMade(store, plan, await identityOf(store, table))
  return {
    plan,
    async open() {
      if (await madeOf(rights.name)) return 'kept'
      await buildCells(store, plan)
      changes += 1
      return 'made'
    },
    async follow(change) {
      if (await madeOf(rights.name)) return
      if (await madeOf(change.before)) await updateCells(store, plan, change)
      else await buildCells(store, plan)
      changes += 1
    },
    holds: leaf => plan.of(leaf) !== undefined,
    // Who else uses a shared store does not tell of it, but its cells are another table then.
    revision: async () => (store.isShared ? identityOf(store, cells.name) : String(changes)),
    read: asked => readCells(store, plan, asked),
  }
}
