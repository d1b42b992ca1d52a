import { addMonths, type Day, daysOf, type Period } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Citation, Label, Mark } from '#kernel/source'
import type { Break } from '#kernel/versions/break'

/** A statistic that somebody publishes: population, value added, a survey's score. */
export interface Input {
  readonly kind: 'input'
  readonly id: string
  readonly label: Label
  readonly unit: Label
  readonly basis: readonly Citation[]
  /** Stock at the end of a period, or flow within it. */
  readonly counted: 'at-period-end' | 'in-period'
  /** How long after its period's end a figure may still stand for the latest one. */
  readonly latestWithinMonths: number
  /** For a change or a balance; a count or an amount is never below zero. */
  readonly canBeNegative?: true
  /** Who can supply it. */
  readonly supplier: Label
  readonly breaks?: readonly Break[]
  readonly mark?: Mark
}

/** One published figure: who said it, of which place and period, and how it was printed. */
export interface Figure {
  readonly input: string
  readonly place: string
  readonly period: string
  readonly value: number
  /** As printed, with its precision; `value` is what it means. */
  readonly printed: string
  readonly source: string
  readonly vintage: string
  readonly remainder?: boolean
}

export const defineInput = (one: Omit<Input, 'kind'>): Input =>
  Object.freeze({ kind: 'input' as const, ...one })

/** What a figure is set against, so that like is compared with like. */
export interface Beside {
  /** The other figure of a ratio, sum or difference. */
  readonly figure?: Figure
  /** In a comparison with an earlier year: by input id, the only period that will do. */
  readonly periods?: ReadonlyMap<string, Period>
}

/**
 * Of the figures of one input and place whose periods have ended, the one that stands on a day: that of the
 * other figure's source and period where there is one; else the latest period; within it the newest vintage.
 */
export function chooseFigure(
  input: Input,
  ended: readonly Figure[],
  on: Day,
  beside?: Beside,
): Figure | Refusal {
  const wanted = beside?.periods?.get(input.id)
  if (beside?.periods && !wanted) return refuse('missing-input', input.id)
  const missing = () => refuse('missing-input', wanted ? `${input.id} ${wanted}` : input.id)
  // Most places have no figure of most inputs.
  if (ended.length === 0) return missing()
  const fresh = ended.filter(figure => {
    const end = daysOf(figure.period)?.to
    // What a table sets apart as 其他 (other) is no figure of the place that holds it.
    if (figure.remainder || end === undefined) return false
    if (wanted) return figure.period === wanted
    return end <= on && on <= addMonths(end, input.latestWithinMonths)
  })
  const prefer = (figures: readonly Figure[], that: (one: Figure) => boolean) =>
    figures.some(that) ? figures.filter(that) : figures
  const sameSource = prefer(fresh, figure => figure.source === beside?.figure?.source)
  const pool = prefer(sameSource, figure => figure.period === beside?.figure?.period)
  const last = pool
    .map(figure => daysOf(figure.period)?.to ?? '')
    .sort()
    .at(-1)
  if (!last) return missing()
  const latest = pool.filter(figure => daysOf(figure.period)?.to === last)
  const vintage = latest
    .map(figure => figure.vintage)
    .sort()
    .at(-1)
  const standing = latest.filter(figure => figure.vintage === vintage)
  const [first] = standing as [Figure]
  const other = standing.find(figure => figure.value !== first.value)
  if (other)
    return refuse(
      'two-figures',
      `${input.id} ${first.period}: ${first.printed} (${first.source}), ${other.printed} (${other.source})`,
    )
  return first
}
