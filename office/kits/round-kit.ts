import type { CutAnswer } from '#kernel/assessment/decide'
import type { Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { KeptResult } from '#office/designation/kept-result'
import { csvOf, written } from '#office/kits/kit-files'
import { type Kit, kitOf } from '#office/kits/make-kit'
import { recomputeCut } from '#office/kits/recompute-cut'

export interface RoundGiven {
  readonly kept: KeptResult
  /** The day of the publication. */
  readonly on: Day
  /** Names of the cities, by their applications. */
  readonly cities: ReadonlyMap<string, string>
  readonly version: string
}

/**
 * A published round with what its ranking follows from: the calibrated scores, the rule of the call and its
 * seeds. Experts are numbers in the order of their leniency, which says nothing of who they are; with whom
 * they did not score, what they wrote and why a city is out of it are not in it.
 */
export function makeRoundKit({ kept, on, cities, version }: RoundGiven): Kit | Refusal {
  const cells = scoresOf(kept, cities)
  const found = recomputeCut(
    kept.rule,
    cells.map((row, at) => ({ place: `row ${at + 1}`, cells: row })),
  )
  if (isRefusal(found)) return found
  const other = otherThanPublished(kept, JSON.parse(found.results.get('cut.json') ?? '') as CutAnswer)
  if (other !== undefined) return refuse('kit-changed', `cut.json ${other}`)
  return kitOf({ on, version }, found, [
    ['rule.json', written(kept.rule)],
    ['scores.csv', csvOf(cells)],
    ['experts.csv', csvOf(expertsOf(kept))],
  ])
}

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)

function scoresOf({ rule, units, recommended }: KeptResult, cities: ReadonlyMap<string, string>): string[][] {
  const caps = [...new Set(rule.caps.map(one => one.by))]
  const isIn = new Set(recommended)
  const numeric = ['scores', 'mean', rule.score, rule.doubt?.error ?? 'error']
  return [
    ['unit', 'city', ...numeric, ...caps, ...rule.vetoes, 'recommended'],
    ...units.map(one => [
      ...[one.unit, cities.get(one.unit) ?? ''],
      ...[one.scores, one.mean, one.score, one.error].map(shown),
      ...caps.map(by => one.words[by] ?? ''),
      // That there is a veto decides; which one is for those who decide on it.
      ...rule.vetoes.map(by => (one.why === 'veto' && one.words[by] ? '1' : '')),
      isIn.has(one.unit) ? '1' : '',
    ]),
  ]
}

const expertsOf = ({ members }: KeptResult): string[][] => [
  ['expert', 'scores', 'leniency'],
  ...[...members]
    .sort((a, b) => a.leniency - b.leniency || a.scores - b.scores)
    .map((one, at) => [String(at + 1), String(one.scores), String(one.leniency)]),
]

/** The first unit with which this program comes to something else than was published. */
function otherThanPublished({ units, line }: KeptResult, cut: CutAnswer): string | undefined {
  const told = (
    of: readonly Pick<CutAnswer['units'][number], 'unit' | 'score' | 'rank' | 'isIn' | 'why' | 'above'>[],
  ) =>
    of.map(({ unit, score, rank, isIn, why, above }) => JSON.stringify([unit, score, rank, isIn, why, above]))
  const [had, now] = [told(units), told(cut.units)]
  const at = now.findIndex((one, n) => one !== had[n])
  if (at >= 0 || had.length !== now.length) return units[Math.max(0, at)]?.unit ?? ''
  return JSON.stringify(line) === JSON.stringify(cut.line) ? undefined : 'line'
}
