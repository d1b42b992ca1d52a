import type { LedgerStore } from '#ledger/store/connection'

/** Gives cases their numbers within a series, one after the other. */
export interface CaseNumbers {
  next(series: string): Promise<number>
  /** After a number turned out to be taken, by another process on the same database. */
  forget(series: string): void
}

const SERIES_MAX = 10_000

export function caseNumbers(store: LedgerStore): CaseNumbers {
  const last = new Map<string, Promise<{ number: number }>>()
  const read = async (series: string) => {
    const [row] = await store.rows<{ number: number | null }>(
      'SELECT max(number) AS number FROM cases WHERE series = $1',
      [series],
    )
    return { number: row?.number ?? 0 }
  }
  return {
    async next(series) {
      if (last.size > SERIES_MAX) last.clear()
      const known = last.get(series) ?? read(series)
      last.set(series, known)
      const counter = await known.catch(problem => {
        last.delete(series)
        throw problem
      })
      counter.number += 1
      return counter.number
    },
    forget: series => void last.delete(series),
  }
}
