import { cellsSql } from '#register/cells/read-sql'
import type { Engine } from '#register/store/engine'
import type { NumberColumn } from '#register/store/native'

/** Cells as they were read; those of one `at` lie together in one or more runs. */
export interface Runs {
  readonly rest: NumberColumn
  readonly delta: NumberColumn
  of(at: number): readonly Run[]
}

interface Run {
  readonly from: number
  readonly to: number
}

const none = new Float64Array(0)

/** Reads all cells of some `at`; those of other series than are wanted may be among them. */
export async function readRuns(
  engine: Engine,
  ats: ReadonlySet<number>,
  series?: ReadonlySet<number>,
): Promise<Runs> {
  if (ats.size === 0) return { rest: none, delta: none, of: () => [] }
  const { sql, bindings } = cellsSql(ats, series)
  const [at = none, rest = none, delta = none] = await engine.numbers(sql, bindings)
  const runs = runsIn(at)
  return { rest, delta, of: one => runs.get(one) ?? [] }
}

function runsIn(at: NumberColumn): ReadonlyMap<number, readonly Run[]> {
  const runs = new Map<number, Run[]>()
  for (let from = 0, to = 0; from < at.length; from = to) {
    const one = at[from] as number
    while (to < at.length && at[to] === one) to += 1
    const known = runs.get(one)
    if (known) known.push({ from, to })
    else runs.set(one, [{ from, to }])
  }
  return runs
}
