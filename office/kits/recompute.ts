import { readCutRule } from '#kernel/assessment/cut-rule'
import { decideByIndex, wordsOf } from '#kernel/assessment/decide'
import { compute } from '#kernel/index/compute'
import { spreadsOf } from '#kernel/index/monte-carlo'
import { readDefinition } from '#kernel/index/read-definition'
import { type Row, readTable } from '#kernel/index/read-table'
import { reportOf } from '#kernel/index/report'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { faultOfRows, faultOfWork } from '#office/kits/kit-bounds'
import { written } from '#office/kits/kit-files'

/** What a ranking follows from: nothing else goes into it. */
export interface Ground {
  readonly definition: unknown
  readonly rows: readonly Row[]
  readonly rule?: unknown
}

export interface Recomputed {
  readonly definition: string
  readonly seeds: Readonly<Record<string, number>>
  /** The results as texts, by the names of their files. */
  readonly results: ReadonlyMap<string, string>
}

export function recompute({ definition: given, rows, rule: ruleGiven }: Ground): Recomputed | Refusal {
  const read = readDefinition(given)
  if (isRefusal(read)) return read
  const cut = ruleGiven === undefined ? undefined : readCutRule(ruleGiven)
  if (isRefusal(cut)) return cut
  const { definition } = read
  const fault = faultOfRows(rows) ?? faultOfWork(definition, rows.length - 1, cut?.rule)
  if (fault) return fault
  const table = readTable(rows, definition, cut ? wordsOf(cut.rule) : [])
  if (isRefusal(table)) return table
  const computed = compute(definition, table.sheet)
  if (isRefusal(computed)) return computed
  const { uncertainty } = definition
  const spreads = uncertainty && spreadsOf(computed, uncertainty)
  if (isRefusal(spreads)) return spreads
  const results = new Map([
    ['result.json', written(reportOf(computed, { columns: table.unused, keys: read.unread }, spreads))],
  ])
  if (cut) {
    const decided = decideByIndex(cut.rule, table.sheet, computed)
    if (isRefusal(decided)) return decided
    results.set('cut.json', written(decided))
  }
  const seeds = {
    ...(uncertainty && { uncertainty: uncertainty.seed, runs: uncertainty.runs }),
    ...(cut?.rule.ties === 'lot' && { lot: cut.rule.seed }),
  }
  return { definition: definition.id, seeds, results }
}
