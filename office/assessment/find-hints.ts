import type { Declaration } from '#kernel/assessment/declaration'
import { compareDeclared } from '#office/assessment/declared-comparison'
import { day as dayField } from '#kernel/fields/day'
import { daysBeside, type HintKind, variantsOf } from '#kernel/assessment/hints'
import type { Day } from '#kernel/date'
import { leavesOf } from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import { compare, fraction, fractionOf } from '#kernel/plan/fraction'
import type { Label } from '#kernel/source'
import { countedIndicator, leafOfList } from '#office/assessment/recompute'
import { type Measured, measure, type Office } from '#office/measurement'

/** What a declared number is equal to, though not to what it was declared as. */
export interface Hint {
  readonly kind: HintKind
  readonly said: Label
  /** Where it can be looked at. */
  readonly indicator: string
  readonly place: string
  readonly on: Day
}

const HINTS_MAX = 8
/** A number so small is equal to something by chance. */
const SMALLEST = fraction(10n)
const TEN_THOUSAND = 10_000

/** Looks whether neighbouring days, places and definitions give exactly the declared number. */
export async function findHints(
  office: Office,
  indicator: Indicator,
  declaration: Declaration,
  today: Day,
): Promise<Hint[]> {
  const declared = fractionOf(declaration.stated.value)
  if (!declared || compare(declared, SMALLEST) < 0) return []
  const { place, on } = declaration
  const counted = countedIndicator(indicator)
  const is = ({ exact = Number.NaN }: Measured, unit = 1): boolean =>
    compareDeclared(declaration.stated.value, exact / unit, indicator.decimals)?.difference === '0'
  const hint = (kind: HintKind, said: Label, at: Partial<Hint> = {}): Hint => ({
    ...{ kind, said, indicator: indicator.id, place, on },
    ...at,
  })
  const days = daysBeside(on, today)
  const places = placesBeside(office, place, on)
  const readings = otherReadings(office, counted, on)
  const [ofDays, ofPlaces, ofReadings] = await Promise.all([
    measure(office, [counted], [place], [...days, on]),
    measure(office, [counted], places, [on]),
    measure(
      office,
      readings.map(one => one.indicator),
      [place],
      [on],
    ),
  ])
  const own = ofDays(counted, place, on)
  const inUnits = is(own, TEN_THOUSAND)
  return [
    ...(inUnits ? [hint('unit', { zh: '以万为单位的系统计数', en: 'the count in ten thousands' })] : []),
    ...days
      .filter(day => is(ofDays(counted, place, day)))
      .map(day => hint('day', countOfDay(day), { on: day })),
    ...places
      .filter(code => is(ofPlaces(counted, code, on)))
      .map(code => hint('place', placeSaid(office, code), { place: code })),
    ...readings
      .filter(one => is(ofReadings(one.indicator, place, on)))
      .map(one => hint(one.kind, one.said, one.kind === 'indicator' ? { indicator: one.indicator.id } : {})),
  ].slice(0, HINTS_MAX)
}

/** Places whose records may have been counted for those of a place: those that hold it, beside and in it. */
const placesBeside = ({ places }: Office, place: string, on: Day): string[] =>
  [...places.ancestors(place).slice(-1), ...places.siblings(place, on), ...places.children(place, on)]
    .map(one => one.code)
    .filter(code => code !== place)

const placeSaid = ({ places }: Office, code: string): Label => {
  const label = places.byCode(code)?.label ?? { zh: code, en: code }
  return { zh: `${label.zh}的系统计数`, en: `the count of ${label.en}` }
}

interface Reading {
  readonly kind: HintKind
  readonly said: Label
  readonly indicator: Indicator
}

/** The same question asked otherwise, and other indicators over the same registers in the same unit. */
function otherReadings({ catalogue }: Office, counted: Indicator, on: Day): Reading[] {
  const leaf = leafOfList(counted, on)
  if (!leaf) return []
  const own = variantsOf(counted.value, leaf).map(({ kind, said, formula }, n) => ({
    ...{ kind, said },
    indicator: { ...counted, id: `${counted.id} ${n}`, value: formula },
  }))
  const registers = new Set(leaf.rows.registers.map(one => one.id))
  const others = [...catalogue.indicators.values()].filter(
    one =>
      one.id !== counted.id &&
      one.unit.zh === counted.unit.zh &&
      leavesOf(one.value, on).some(({ leaf: other }) =>
        other.rows.registers.some(({ id }) => registers.has(id)),
      ),
  )
  return [
    ...own,
    ...others.map(one => ({
      kind: 'indicator' as const,
      said: { zh: `指标“${one.label.zh}”的系统计数`, en: `the count of “${one.label.en}”` },
      indicator: countedIndicator(one),
    })),
  ]
}

const countOfDay = (day: Day): Label => ({
  zh: `${dayField.print(day, 'zh')}的系统计数`,
  en: `the count of ${dayField.print(day, 'en')}`,
})
