import { clock, rounded } from '#bench/measure'
import { accountOf } from '#kernel/index/account'
import { compute } from '#kernel/index/compute'
import type { IndexScheme } from '#kernel/index/scheme'
import { NATION } from '#kernel/place'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { type Assessment, indexOver } from '#office/indices/assess'
import { type Comparable, comparableOf, indicatorsOf } from '#office/indices/comparable'
import { measure, type Office } from '#office/measurement'

/** What the assessments of a nation's cities came to, year by year. */
export interface NationalYears {
  readonly cities: number
  readonly years: number
  readonly indicators: number
  /** Indicators that took part, in the last year. */
  readonly takingPart: number
  readonly values: number
  readonly figures: number
  /** How many ranks wide the intervals of the last year are in the middle. */
  readonly medianWidth: number
  readonly accounts: number
  readonly seconds: Readonly<Record<'measure' | 'index' | 'accounts', number>>
  readonly violations: readonly string[]
}

export interface NationAsked {
  readonly cities: readonly string[]
  readonly years: readonly number[]
  readonly scheme: IndexScheme
  /** An office that counts the same from the rights themselves: what it says is held against the cells. */
  readonly byRows: Office
  /** Cities whose change of rank is told for each year. */
  readonly accounted: number
}

type Computable = Omit<Assessment, 'holder' | 'on'>

/** Assesses all cities at the end of every year, and looks whether what must hold of the answers does. */
export async function nationalYears(office: Office, asked: NationAsked): Promise<NationalYears> {
  const { cities, years, scheme } = asked
  const indicators = indicatorsOf(office, scheme)
  const seconds = { measure: 0, index: 0, accounts: 0 }
  const violations: string[] = []
  const found: Computable[] = []
  let values = 0
  for (const year of years) {
    const on = `${year}-12-31`
    const from = clock()
    const ask = await measure(office, indicators, cities, [on])
    const comparable = comparableOf(office, indicators, { holder: NATION, places: cities }, on, ask)
    const between = clock()
    const computed = sound(indexOver(scheme, comparable))
    seconds.measure += (between - from) / 1000
    seconds.index += (clock() - between) / 1000
    values += comparable.columns.reduce((n, column) => n + column.filter(one => !Number.isNaN(one)).length, 0)
    found.push(computed)
    violations.push(...misread(computed, year))
  }
  const from = clock()
  const accounts = found.slice(1).flatMap((after, n) => {
    const before = found[n] as Computable
    return mostMoved(before, after, asked.accounted).map(unit => sound(accountOf(unit, before, after)))
  })
  seconds.accounts = (clock() - from) / 1000
  violations.push(...accounts.flatMap(misadded))
  const last = found.at(-1) as Computable
  violations.push(...misordered(scheme, last.comparable, last))
  violations.push(...(await miscounted(office, asked, `${years.at(-1)}-12-31`)))
  const widths = (last.spreads ?? []).map(one => one.high - one.low).sort((a, b) => a - b)
  return {
    ...{ cities: cities.length, years: years.length, indicators: indicators.length, values },
    ...{ takingPart: last.comparable.chosen.length, figures: office.figures.size },
    medianWidth: widths[Math.floor(widths.length / 2)] ?? Number.NaN,
    accounts: accounts.length,
    seconds: {
      measure: rounded(seconds.measure),
      index: rounded(seconds.index),
      accounts: rounded(seconds.accounts),
    },
    violations,
  }
}

function sound<T extends object>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`Failure: ${result.refused} ${result.detail ?? ''}`)
  return result as T
}

/** Who is best in everything is first, and who is worst in everything is last. */
function misread({ definition, sheet }: Computable, year: number): string[] {
  const better = new Map(definition.indicators.map(one => [one.id, one.direction]))
  const cells = sheet.table.cells.map((column, n) => {
    const known = [...column].filter(one => !Number.isNaN(one)).sort((a, b) => a - b)
    const [least = 0, most = 0] = [known[0], known.at(-1)]
    const isHigher = better.get(sheet.table.columns[n] as string) === 'higher'
    return Float64Array.from([...column, isHigher ? most : least, isHigher ? least : most])
  })
  const units = [...sheet.table.units, 'best', 'worst']
  const { ranks } = sound(compute(definition, { ...sheet, table: { ...sheet.table, units, cells } }))
  const [best, worst] = [ranks.at(-2), ranks.at(-1)]
  return [
    ...(best === 1 ? [] : [`${year}: the best in everything has rank ${best}`]),
    ...(ranks.every(rank => rank <= (worst as number)) ? [] : [`${year}: the worst is not last`]),
  ]
}

/** Those whose rank changed most from one assessment to the next. */
function mostMoved(before: Computable, after: Computable, count: number): string[] {
  const moved = (unit: string) =>
    Math.abs((rankIn(after, unit) ?? Number.NaN) - (rankIn(before, unit) ?? Number.NaN))
  return [...after.sheet.table.units]
    .filter(unit => moved(unit) > 0)
    .sort((a, b) => moved(b) - moved(a))
    .slice(0, count)
}

const rankIn = ({ computed, sheet }: Computable, unit: string): number | undefined =>
  computed.ranks[sheet.table.units.indexOf(unit)]

const NEAR = 1e-9

function misadded(account: Exclude<ReturnType<typeof accountOf>, Refusal>): string[] {
  const { unit, ranks, scores } = account
  const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((a, b) => a + b, 0)
  const isRank = sum(account.twentyFourths) === 24 * (ranks[1] - ranks[0])
  const isScore = Math.abs(sum(account.scoreParts) - (scores[1] - scores[0])) < NEAR
  return isRank && isScore ? [] : [`the account of ${unit} does not add up`]
}

/** In whatever order cities are given, each has the same score, rank and interval; told again, too. */
function misordered(scheme: IndexScheme, comparable: Comparable, found: Computable): string[] {
  const order = comparable.places.map((_, row) => row).reverse()
  const turned = sound(
    indexOver(scheme, {
      ...comparable,
      places: order.map(row => comparable.places[row] as string),
      columns: comparable.columns.map(column => Float64Array.from(order, row => column[row] as number)),
      cells: comparable.cells.map(some => order.map(row => some[row] as (typeof some)[number])),
    }),
  )
  const told = (one: Computable) =>
    one.sheet.table.units
      .map((unit, row) => JSON.stringify([unit, one.computed.scores[row], one.spreads?.[row]]))
      .sort()
      .join('\n')
  return told(turned) === told(found) ? [] : ['the order of the cities changes the answer']
}

const HELD_AGAINST = 3

/** Some cities counted from the rights themselves. */
async function miscounted(office: Office, { cities, scheme, byRows }: NationAsked, on: string) {
  const some = cities.slice(0, HELD_AGAINST)
  const indicators = indicatorsOf(office, scheme)
  const [cells, rows] = [
    await measure(office, indicators, some, [on]),
    await measure(byRows, indicators, some, [on]),
  ]
  return indicators.flatMap(one =>
    some
      .filter(city => cells(one, city, on).exact !== rows(one, city, on).exact)
      .map(city => `${one.id} of ${city}: the cells and the rights differ`),
  )
}
