import { BETWEEN, fileSettings, fileSql, type Names } from '#register/bulk/cells-sql'
import type { Plan } from '#register/bulk/plan'
import type { Store } from '#register/store/engine'

/** What a table has in it, told apart; each list is whole, or the table is not for the engine. */
export interface Survey {
  readonly rows: number
  /** A row of each pattern: its cells, and the register number that the engine reads in it. */
  readonly patterns: readonly { pattern: string; cells: readonly string[]; number: string }[]
  readonly placeKeys: readonly string[]
  readonly symbols: readonly string[]
}

export const PATTERNS_MAX = 10_000
const PLACE_KEYS_MAX = 1_000_000
const SYMBOLS_MAX = 100_000

/** Reads a table once for what is different in it; nothing where that is too much to hold. */
export async function survey(store: Store, plan: Plan, names: Names): Promise<Survey | undefined> {
  const cells = Array.from({ length: plan.width }, (_, i) => `c${i}`)
  const example = `concatWithSeparator('${BETWEEN}', number, ${cells.join(', ')})`
  const [found] = await store.rows<{
    rows: number
    seenPatterns: [string[], string[]]
    seenPlaces: string[]
    seenSymbols: string[]
  }>(
    `WITH ${withSql(names)}
     SELECT count() AS rows,
       minMapIf([pattern], [${example}], isLikely) AS seenPatterns,
       groupUniqArrayIf(${PLACE_KEYS_MAX + 1})(placeKey, isLikely) AS seenPlaces,
       groupUniqArrayArrayIf(${SYMBOLS_MAX + 1})(symbols, isLikely) AS seenSymbols
     FROM ${fileSql(plan)} SETTINGS ${fileSettings(plan)}`,
    { path: plan.path },
  )
  if (!found) return undefined
  const [patterns, examples] = found.seenPatterns
  const isTooMuch =
    patterns.length > PATTERNS_MAX ||
    found.seenPlaces.length > PLACE_KEYS_MAX ||
    found.seenSymbols.length > SYMBOLS_MAX
  if (isTooMuch) return undefined
  return {
    rows: found.rows,
    patterns: patterns.map((pattern, i) => {
      const [number = '', ...rest] = (examples[i] ?? '').split(BETWEEN)
      return { pattern, number, cells: rest }
    }),
    placeKeys: found.seenPlaces,
    symbols: found.seenSymbols,
  }
}

export const withSql = (names: Names): string =>
  Object.entries(names)
    .map(([name, sql]) => `(${sql}) AS ${name}`)
    .join(',\n')
