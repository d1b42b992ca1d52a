import { cellsSql, type ExactAsked, type Needed, valuesSql } from '#register/cells/read-sql'
import type { Engine } from '#register/store/engine'

/** Sums of changes of one `at` whose steps lie from `below` to the next limit asked for; keys and sums in parallel. */
export interface CellRow {
  readonly at: number
  readonly below: number
  readonly keys: readonly number[]
  readonly deltas: readonly number[]
}

/** How many rows have a value of a bucket: `n0` on the first of the days asked for, and so on. */
export type ValueRow = Readonly<Record<'at' | 'series' | 'value' | `n${number}`, number>>

/** Reads cells. What is asked in one turn is read in one query: for few rows a query costs more than they do. */
export interface CellReading {
  sums(needed: Needed): Promise<readonly CellRow[]>
  values(asked: ExactAsked): Promise<{ readonly rows: readonly ValueRow[]; readonly days: readonly number[] }>
}

export function cellReading(engine: Engine): CellReading {
  const sums = gathered((all: readonly Needed[]) => {
    const { sql, bindings } = cellsSql(all)
    return engine.rows<CellRow>(sql, bindings)
  })
  const values = gathered(async (all: readonly ExactAsked[]) => {
    const days = [...new Set(all.flatMap(one => one.days))]
    const { sql, bindings } = valuesSql(all, days)
    return { rows: await engine.rows<ValueRow>(sql, bindings), days }
  })
  return { sums, values }
}

/** Answers all that is asked in one turn at once; each then takes what is its own. */
function gathered<Asked, Answer>(answer: (all: readonly Asked[]) => Promise<Answer>) {
  let waiting: { readonly all: Asked[]; readonly answer: Promise<Answer> } | undefined
  return (asked: Asked): Promise<Answer> => {
    if (!waiting) {
      const all: Asked[] = []
      const later = Promise.resolve().then(() => {
        waiting = undefined
        return answer(all)
      })
      waiting = { all, answer: later }
    }
    waiting.all.push(asked)
    return waiting.answer
  }
}
