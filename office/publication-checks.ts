import { addYears, daysOf } from '#kernel/date'
import type { Input } from '#kernel/input'
import type { Check, Publication, PublishedRow } from '#kernel/publication'
import type { Printed } from '#kernel/publication-figures'
import { readPrinted } from '#kernel/publication-figures'
import type { Label } from '#kernel/source'

/** A difference between what was printed and what the table's own parts give; both are kept. */
export interface Finding {
  readonly check: Check['node']
  readonly says: Label
  /** The input whose printed figure is doubted. */
  readonly input: string
  readonly place: string
  readonly period: string
  readonly printed: string
  /** What the parts give, to the printed digit; absent where a part is missing. */
  readonly given?: number
  /** Printed less given. */
  readonly difference?: number
  /** The part that the table lacks, as place and input, so that a check never passes unseen. */
  readonly missing?: string
}

/** A printed cell with what it means. */
interface Cell extends Printed {
  readonly row: PublishedRow
}

/** Every difference found by a publication's checks, in the order of checks and rows. */
export const runChecks = (publication: Publication): Finding[] =>
  (publication.checks ?? []).flatMap(check => runCheck(check, publication))

function runCheck(check: Check, publication: Publication): Finding[] {
  switch (check.node) {
    case 'places-add-up':
      return placesAddUp(check, publication)
    case 'inputs-add-up':
      return inputsAddUp(check, publication)
    case 'ratio-holds':
      return ratioHolds(check, publication)
    case 'growth-holds':
      return growthHolds(check, publication)
    case 'rank-holds':
      return rankHolds(check, publication)
  }
}

type Of<N extends Check['node']> = Extract<Check, { node: N }>

function placesAddUp(check: Of<'places-add-up'>, publication: Publication): Finding[] {
  const cells = cellsOf(check.input, publication)
  const wholes = cells.filter(({ row }) => row.place === check.whole && !row.remainder)
  return wholes.flatMap(whole => {
    const rest = cells.filter(({ row }) => row.remainder && row.place === check.whole)
    const parts = check.parts.map(place =>
      cells.find(({ row }) => row.place === place && !row.remainder && row.period === whole.row.period),
    )
    const absent = check.parts.filter((_, i) => parts[i] === undefined)
    if (absent.length > 0) return [lacking(check, check.input, whole, absent.join(', '))]
    const same = rest.filter(({ row }) => row.period === whole.row.period)
    return compare(check, check.input, whole, addUp([...(parts as Cell[]), ...same]))
  })
}

function inputsAddUp(check: Of<'inputs-add-up'>, publication: Publication): Finding[] {
  return cellsOf(check.whole, publication).flatMap(whole => {
    const parts = check.parts.map(part => cellBeside(whole, part, publication))
    const absent = check.parts.filter((_, i) => parts[i] === undefined).map(part => part.id)
    if (absent.length > 0) return [lacking(check, check.whole, whole, absent.join(', '))]
    return compare(check, check.whole, whole, addUp(parts as Cell[]))
  })
}

function ratioHolds(check: Of<'ratio-holds'>, publication: Publication): Finding[] {
  return cellsOf(check.printed, publication).flatMap(printed => {
    const top = cellBeside(printed, check.numerator, publication)
    const bottom = cellBeside(printed, check.denominator, publication)
    if (!top) return [lacking(check, check.printed, printed, check.numerator.id)]
    if (!bottom || bottom.value === 0) return [lacking(check, check.printed, printed, check.denominator.id)]
    return compare(check, check.printed, printed, (top.value / bottom.value) * check.per)
  })
}

function growthHolds(check: Of<'growth-holds'>, publication: Publication): Finding[] {
  const cells = cellsOf(check.of, publication)
  return cellsOf(check.printed, publication).flatMap(printed => {
    const at = (years: number) => {
      const end = addYears(endOf(printed), -years)
      return cells.find(cell => samePlace(cell, printed) && endOf(cell) === end)
    }
    const [now, then] = [at(0), at(check.years)]
    if (!now || !then || then.value === 0) return [lacking(check, check.printed, printed, check.of.id)]
    return compare(check, check.printed, printed, (now.value / then.value - 1) * 100)
  })
}

function rankHolds(check: Of<'rank-holds'>, publication: Publication): Finding[] {
  const amongst = cellsOf(check.by, publication).filter(
    ({ row }) => !row.remainder && check.parts.includes(row.place),
  )
  return cellsOf(check.printed, publication).flatMap(printed => {
    const own = amongst.find(cell => samePlace(cell, printed) && cell.row.period === printed.row.period)
    if (!own) return [lacking(check, check.printed, printed, check.by.id)]
    const above = amongst.filter(cell => cell.row.period === printed.row.period && cell.value > own.value)
    return compare(check, check.printed, printed, above.length + 1)
  })
}

const cellsOf = (input: Input, publication: Publication): Cell[] =>
  publication.series
    .filter(series => series.input.id === input.id)
    .flatMap(series =>
      series.rows.flatMap(row => {
        const read = readPrinted(row.printed)
        return read ? [{ row, ...read }] : []
      }),
    )

const endOf = ({ row }: Cell): string => daysOf(row.period)?.to ?? ''

const samePlace = (a: Cell, b: Cell): boolean =>
  a.row.place === b.row.place && Boolean(a.row.remainder) === Boolean(b.row.remainder)

/** The cell of another input beside one: of its period or, for a yearly denominator, the latest one ended. */
function cellBeside(cell: Cell, input: Input, publication: Publication): Cell | undefined {
  const own = cellsOf(input, publication).filter(other => samePlace(other, cell))
  const ended = own
    .filter(other => endOf(other) <= endOf(cell))
    .sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))
  return own.find(other => other.row.period === cell.row.period) ?? ended[0]
}

/** A sum in units of the finest printed digit, so that 0.1 and 0.2 give 0.3. */
function addUp(cells: readonly Cell[]): number {
  const finest = Math.min(...cells.map(cell => cell.lastDigit))
  return onGrid(
    cells.reduce((sum, cell) => sum + cell.value, 0),
    finest,
  )
}

/** The nearest multiple of a power of ten, half away from zero. */
function onGrid(value: number, lastDigit: number): number {
  const exponent = Math.round(Math.log10(lastDigit))
  const steps = Math.abs(value) / lastDigit
  const whole = Math.round(steps + steps * Number.EPSILON * 8)
  return Math.sign(value) * Number(`${whole}e${exponent}`)
}

function compare(check: Check, input: Input, cell: Cell, computed: number): Finding[] {
  // A sum of finer parts is compared at the digit to which the whole was printed.
  const given = onGrid(computed, cell.lastDigit)
  const difference = onGrid(cell.value - given, cell.lastDigit)
  return difference === 0 ? [] : [{ ...found(check, input, cell), given, difference }]
}

const lacking = (check: Check, input: Input, cell: Cell, missing: string): Finding => ({
  ...found(check, input, cell),
  missing,
})

const found = (check: Check, input: Input, { row }: Cell): Finding => ({
  check: check.node,
  says: check.says,
  input: input.id,
  place: row.place,
  period: row.period,
  printed: row.printed,
})
