import type { Day } from '#kernel/date'
import type { Store } from '#register/store/engine'

/** How far the register has followed the ledger: to which entry, and up to which day for limits. */
export interface Position {
  readonly seq: number
  readonly day: Day
  /** The newest load of files when what acts did to rights was last told to all of them. */
  readonly load?: string
}

const NAME = 'ledger-followed'

/** Kept beside the rights that follow from it, so that a register begun anew is told everything again. */
export async function readPosition(store: Store): Promise<Position | undefined> {
  const [row] = await store.rows<{ value: string }>(
    'SELECT value FROM settings FINAL WHERE name = {name:String}',
    { name: NAME },
  )
  return row && (JSON.parse(row.value) as Position)
}

export async function keepPosition(store: Store, position: Position): Promise<void> {
  const [clock] = await store.rows<{ version: string }>(
    'SELECT toString(toUnixTimestamp64Micro(now64(6))) AS version',
  )
  await store.insert('settings', [{ name: NAME, value: JSON.stringify(position), version: clock?.version }])
}
