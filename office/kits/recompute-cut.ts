import { readCutRule } from '#kernel/assessment/cut-rule'
import { decideByColumn, wordsOf } from '#kernel/assessment/decide'
import { type Row, readColumns } from '#kernel/index/read-table'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { faultOfCut, faultOfRows } from '#office/kits/kit-bounds'
import { written } from '#office/kits/kit-files'
import type { Recomputed } from '#office/kits/recompute'

/** Who is above a line by the scores in a table: what a round of designation comes to. */
export function recomputeCut(given: unknown, rows: readonly Row[]): Recomputed | Refusal {
  const read = readCutRule(given)
  if (isRefusal(read)) return read
  const { rule } = read
  const heavy = faultOfRows(rows) ?? faultOfCut(rule, rows.length - 1)
  if (heavy) return heavy
  const numeric = [rule.score, ...(rule.doubt ? [rule.doubt.error] : [])]
  const table = readColumns(rows, { numeric, worded: wordsOf(rule) })
  if (isRefusal(table)) return table
  const decided = decideByColumn(rule, table.sheet)
  if (isRefusal(decided)) return decided
  const seeds = {
    ...(rule.doubt && { doubt: rule.doubt.seed, runs: rule.doubt.runs }),
    ...(rule.ties === 'lot' && { lot: rule.seed }),
  }
  return { definition: rule.id, seeds, results: new Map([['cut.json', written(decided)]]) }
}
