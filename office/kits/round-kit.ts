import type { CutAnswer, CutUnit } from '#kernel/assessment/decide'
import type { Day } from '#kernel/date'
import { byName } from '#kernel/index/table'
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
 * seeds. Nobody is named who was not published: experts are numbers in the order of their leniency, cities
 * that are not recommended are numbers in the order of their applications. With whom an expert did not score,
 * what he wrote and which veto stands are not in it.
 */
export function makeRoundKit({ kept, on, cities, version }: RoundGiven): Kit | Refusal {
  const names = namesFor(kept)
  const cells = scoresOf(kept, names, cities)
  const found = recomputeCut(
    kept.rule,
    cells.map((row, at) => ({ place: `row ${at + 1}`, cells: row })),
  )
  if (isRefusal(found)) return found
  const other = otherThanPublished(kept, names, JSON.parse(found.results.get('cut.json') ?? '') as CutAnswer)
  if (other !== undefined) return refuse('kit-changed', `cut.json ${other}`)
  return kitOf({ on, version }, found, [
    ['rule.json', written(kept.rule)],
    ['scores.csv', csvOf(cells)],
    ['experts.csv', csvOf(expertsOf(kept))],
  ])
}

/**
 * The order of units decides what is drawn for each, so numbers keep it. A lot is drawn of the applications
 * themselves: where one decided, they are told, since nobody could draw it again of numbers.
 */
function namesFor({ units }: KeptResult): ReadonlyMap<string, string> {
  const isByLot = units.some(({ why }) => why === 'lot-won' || why === 'lot-lost')
  const ordered = units.map(one => one.unit).sort(byName)
  const width = String(ordered.length).length
  return new Map(ordered.map((unit, at) => [unit, isByLot ? unit : String(at + 1).padStart(width, '0')]))
}

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)

function scoresOf(
  { rule, units, recommended }: KeptResult,
  names: ReadonlyMap<string, string>,
  cities: ReadonlyMap<string, string>,
): string[][] {
  const caps = [...new Set(rule.caps.map(one => one.by))]
  const isIn = new Set(recommended)
  const numeric = ['scores', 'mean', rule.score, rule.doubt?.error ?? 'error']
  return [
    ['unit', 'city', ...numeric, ...caps, ...rule.vetoes, 'recommended'],
    ...units.map(one => [
      ...[names.get(one.unit) ?? '', isIn.has(one.unit) ? (cities.get(one.unit) ?? '') : ''],
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
function otherThanPublished(
  { units, line }: KeptResult,
  names: ReadonlyMap<string, string>,
  cut: CutAnswer,
): string | undefined {
  const had = units.map(one => told({ ...one, unit: names.get(one.unit) ?? '' }))
  const now = cut.units.map(told)
  const at = now.findIndex((one, n) => one !== had[n])
  if (at >= 0 || had.length !== now.length) return units[Math.max(0, at)]?.unit ?? ''
  return JSON.stringify(line) === JSON.stringify(cut.line) ? undefined : 'line'
}

type Told = Pick<CutUnit, 'unit' | 'score' | 'rank' | 'isIn' | 'why' | 'above'>
const told = ({ unit, score, rank, isIn, why, above }: Told): string =>
  JSON.stringify([unit, score, rank, isIn, why, above])
