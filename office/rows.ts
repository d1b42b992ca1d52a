import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import type { Engine } from '#register/store/engine'

export interface RowsAsked {
  readonly place: string
  readonly on: Day
  readonly limit: number
  readonly offset: number
}

export async function listBehind(_engine: Engine, _leaf: Leaf, _asked: RowsAsked) {
  return { total: 0, rows: [] }
}
