import type { FindingRow } from '#kernel/assessment/finding'
import type { Look, ManipulationTest, TestFacts } from '#kernel/assessment/manipulation-test'
import { addDays, addYears, type Day, daysBetween } from '#kernel/date'
import type { PlacesIndex } from '#kernel/places'
import type { DeclaredNumber } from '#office/assessment/declaration-rows'
import { territoryOf } from '#office/assessment/ground'
import { mergedInto } from '#office/merged-places'
import { nameKey } from '#register/names'
import {
  placesOfHoldersSql,
  roundTripsSql,
  type SignAsked,
  signCountsSql,
  signRowsSql,
} from '#register/signs-sql'
import type { Engine } from '#register/store/engine'

/** What tests look at. */
export interface Looking {
  readonly engine: Engine
  readonly places: PlacesIndex
  /** Declared numbers that stand, of all places that are looked at. */
  readonly declared: readonly DeclaredNumber[]
}

/** What one test finds: facts of each place that has any, and the rows behind them. */
export interface Looked {
  readonly facts: ReadonlyMap<string, TestFacts>
  rows(place: string): Promise<{ rows: readonly FindingRow[]; of: number }>
}

export const ROWS_MAX = 200
const TRIPS_MAX = 5_000

/** Looks at places beside each other, up to a day; each is measured by the others. */
export function lookAt(
  looking: Looking,
  test: ManipulationTest,
  places: readonly string[],
  on: Day,
): Promise<Looked> {
  const { looksAt: look } = test
  if (look.look === 'declared-digits') return Promise.resolve(digitsOf(looking, look, places, on))
  if (look.look === 'round-trips') return tripsOf(looking, look, places, on)
  return signsOf(looking, look, { places, on, least: test.threshold.least })
}

type Digits = Extract<Look, { look: 'declared-digits' }>

function digitsOf(
  { declared, places: index }: Looking,
  look: Digits,
  places: readonly string[],
  on: Day,
): Looked {
  const all = declared.filter(one => one.on <= on && Math.abs(Number(one.value)) >= look.smallest)
  const isHit = ({ value }: DeclaredNumber) => look.digits.includes(Number(value.at(-1)))
  const of = (place: string) => {
    const codes = new Set(territoryOf(index, place, on))
    return all.filter(one => codes.has(one.place))
  }
  const expected = look.digits.length / 10
  const facts = places.flatMap((place): [string, TestFacts][] => {
    const mine = of(place)
    return mine.length === 0
      ? []
      : [[place, { is: 'share', hits: mine.filter(isHit).length, of: mine.length, expected }]]
  })
  return {
    facts: new Map(facts),
    async rows(place) {
      const hits = of(place).filter(isHit)
      const rows = hits.slice(0, ROWS_MAX).map(one => ({
        ...{
          register: 'declaration',
          id: one.id,
          number: one.value,
          title: one.indicator,
          on: one.on,
        },
      }))
      return { rows, of: hits.length }
    },
  }
}

type Signs = Exclude<Look, { look: 'declared-digits' | 'round-trips' }>
interface Among {
  readonly places: readonly string[]
  readonly on: Day
  readonly least: number
}

async function signsOf(
  { engine, places: index }: Looking,
  look: Signs,
  { places, on, least }: Among,
): Promise<Looked> {
  const from = `${on.slice(0, 4)}-01-01`
  const asked = signOf(look, on, from, least)
  const scope = { registers: look.registers.map(one => one.id), on }
  // As everywhere, a place answers for what had been merged into it by the day.
  const codesOf = (place: string) => [place, ...mergedInto(index, place, on).map(one => one.code)]
  const territories = places.map(place => ({ place, codes: codesOf(place) }))
  const { sql, bindings } = signCountsSql(asked, scope, territories)
  const found = await engine.rows<{ place: string; hits: number; of: number }>(sql, bindings)
  const counts = found.map(one => ({ place: one.place, hits: Number(one.hits), of: Number(one.of) }))
  // By the other days of the place alone, so many would fall on the last ones.
  const ofDays = look.look === 'last-days' ? look.days / (daysBetween(from, on) + 1) : 0
  const facts = counts.map(({ place, hits, of }): [string, TestFacts] => {
    if (look.look === 'alike' || look.look === 'happened') return [place, { is: 'rows', rows: hits }]
    const others = counts.filter(one => one.place !== place)
    const sum = (part: 'hits' | 'of') => others.reduce((total, one) => total + one[part], 0)
    const elsewhere = sum('of') === 0 ? 0 : sum('hits') / sum('of')
    return [place, { is: 'share', hits, of, expected: Math.max(ofDays, elsewhere) }]
  })
  return {
    facts: new Map(facts),
    async rows(place) {
      const { sql: listed, bindings: bound } = signRowsSql(asked, scope, codesOf(place), ROWS_MAX)
      const rows = await engine.rows<SignRow>(listed, bound)
      return { rows: rows.map(rowOf), of: counts.find(one => one.place === place)?.hits ?? rows.length }
    },
  }
}

function signOf(look: Signs, on: Day, from: Day, least: number): SignAsked {
  switch (look.look) {
    case 'last-days':
      return { sign: 'last-days', by: look.by, days: look.days, from }
    case 'short-lives':
      return {
        ...{ sign: 'short-lives', days: look.days, codes: look.events.map(one => one.id) },
        from: addYears(addDays(on, -look.days), -look.years),
      }
    case 'happened':
      return { sign: 'happened', code: look.event.id, from }
    case 'alike':
      return { sign: 'alike', among: look.among, least, from }
  }
}

interface SignRow {
  readonly register: string
  readonly id: string
  readonly applicationNumber: string
  readonly publicationNumber: string
  readonly title: string
  readonly day?: Day
}

const rowOf = ({ register, id, applicationNumber, publicationNumber, title, day }: SignRow): FindingRow => ({
  ...{ register, id, title, number: applicationNumber || publicationNumber || id },
  ...(day !== undefined && { on: day }),
})

type Trips = Extract<Look, { look: 'round-trips' }>
interface TripRow extends SignRow {
  readonly place: string
  readonly eventCode: readonly string[]
  readonly days: readonly Day[]
  readonly eventTo: readonly string[]
}

/** A right that came to a holder before the day and left after it belongs to where that holder is. */
async function tripsOf(
  { engine, places: index }: Looking,
  look: Trips,
  places: readonly string[],
  on: Day,
): Promise<Looked> {
  const registers = look.registers.map(one => one.id)
  const { sql, bindings } = roundTripsSql({ code: look.event.id, days: look.days, registers, on }, TRIPS_MAX)
  const rows = await engine.rows<TripRow>(sql, bindings)
  const holders = rows.map(one => nameKey(holderOn(one, look.event.id, on)))
  const asked = placesOfHoldersSql([...new Set(holders)].filter(Boolean))
  const known =
    rows.length === 0 ? [] : await engine.rows<{ holder: string; place: string }>(asked.sql, asked.bindings)
  const placeOf = new Map(known.map(one => [one.holder, one.place]))
  // Where nothing else is known of the holder, the right is where it is written to be.
  const found = rows.map((row, n) => ({ row, at: placeOf.get(holders[n] ?? '') ?? row.place }))
  const of = (place: string) => {
    const codes = new Set(territoryOf(index, place, on))
    return found.filter(one => codes.has(one.at))
  }
  const facts = places.map((place): [string, TestFacts] => [place, { is: 'rows', rows: of(place).length }])
  return {
    facts: new Map(facts),
    async rows(place) {
      const mine = of(place)
      return { rows: mine.slice(0, ROWS_MAX).map(one => rowOf(one.row)), of: mine.length }
    },
  }
}

/** Who had the right on the day: to whom it went last before it. */
function holderOn({ eventCode, days, eventTo }: TripRow, code: string, on: Day): string {
  const before = days
    .map((day, n) => ({ day, to: eventTo[n] ?? '', code: eventCode[n] }))
    .filter(one => one.code === code && one.day <= on)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  return before.at(-1)?.to ?? ''
}
