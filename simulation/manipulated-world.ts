import { addDays, type Day } from '#kernel/date'
import type { DeclaredNumber } from '#office/assessment/declaration-rows'
import { chanceOf } from '#simulation/chance'

/** What is planted in a city: the id of the test that should find it. */
export type Planted = ReadonlyMap<string, ReadonlySet<string>>

/** The kinds of rights and events of a world, by their ids. */
export interface WorldIds {
  readonly register: string
  readonly transferred: string
  readonly lapsed: string
  readonly abnormal: string
  readonly indicator: string
}

export interface World {
  readonly rights: readonly object[]
  readonly declared: readonly DeclaredNumber[]
  readonly planted: Planted
}

interface City {
  readonly place: string
  readonly places: readonly string[]
}

const DAYS_IN_YEAR = 365
/** What is planted, in turn; between two planted cities stand honest ones. */
const plants = [
  ...['round-numbers', 'period-end-filings', 'transfers-around-cut-off', 'grants-without-upkeep'],
  ...['split-filings', 'dispersed-filings', 'filings-found-abnormal'],
]
const EVERY = 3

interface Making {
  readonly luck: () => number
  readonly below: (n: number) => number
  readonly ids: WorldIds
  readonly on: Day
  readonly rights: object[]
  readonly declared: DeclaredNumber[]
}

/**
 * Cities that grow honestly, each in its own way, some of them much towards the end of the year; in every
 * third one a manipulation is planted, each kind in turn. The same for the same seed.
 */
export function manipulatedWorld(seed: number, cities: readonly City[], on: Day, ids: WorldIds): World {
  const luck = chanceOf(seed)
  const below = (n: number) => Math.floor(luck() * n)
  const making: Making = { luck, below, ids, on, rights: [], declared: [] }
  const planted = new Map<string, Set<string>>()
  for (const [n, city] of cities.entries()) {
    const plant = n % EVERY === 0 ? plants[(n / EVERY) % plants.length] : undefined
    if (plant !== undefined) planted.set(city.place, new Set([plant]))
    makeCity(making, city, n, plant)
  }
  return { rights: making.rights, declared: making.declared, planted }
}

function makeCity(making: Making, city: City, n: number, plant?: string): void {
  const { luck, below, on, ids } = making
  const filings = 90 + below(120)
  // Some cities grow threefold within the year, and all file somewhat more in its last days.
  const growth = luck() * 2
  const lastDays = plant === 'period-end-filings' ? 0.09 + luck() * 0.08 : luck() * 0.008
  for (let i = 0; i < filings; i += 1) {
    const filedOn = addDays(on, -(luck() < lastDays ? below(5) : DAYS_IN_YEAR - 1 - growingDay(luck, growth)))
    put(making, city, { n, i, filedOn, title: titleOf(below) })
  }
  const lapses = plant === 'grants-without-upkeep' ? 0.3 + luck() * 0.2 : 0.04 + luck() * 0.05
  for (let i = 0; i < 70 + below(60); i += 1) {
    const grantedOn = addDays(on, -(731 + below(3 * DAYS_IN_YEAR - 10)))
    const events = luck() < lapses ? [[ids.lapsed, addDays(grantedOn, 200 + below(500))]] : []
    put(making, city, {
      n,
      i: 1000 + i,
      filedOn: addDays(grantedOn, -500),
      grantedOn,
      title: titleOf(below),
      events,
    })
  }
  honestOddities(making, city, n)
  plantIn(making, city, n, plant)
  declare(making, city, n, plant === 'round-numbers')
}

/** The more a city grows, the more of its filings come late in the year. */
const growingDay = (luck: () => number, growth: number): number =>
  Math.floor(DAYS_IN_YEAR * (luck() < growth / (growth + 2) ? Math.max(luck(), luck()) : luck()))

interface Put {
  readonly n: number
  readonly i: number
  readonly filedOn: Day
  readonly title: string
  readonly grantedOn?: Day
  readonly applicant?: string
  readonly address?: string
  readonly events?: readonly (readonly string[])[]
}

function put({ rights, ids, below }: Making, { place, places }: City, one: Put): void {
  const { n, i, filedOn, title, grantedOn, events = [] } = one
  const applicant = one.applicant ?? `企业${n}之${below(25)}`
  const happened = [['filed', filedOn], ...(grantedOn ? [['granted', grantedOn]] : []), ...events]
  rights.push({
    ...{ register: ids.register, id: `CN${n}-${i}`, applicationNumber: `${n}-${i}`, title, place, places },
    ...{ applicant, applicantKey: applicant, address: one.address ?? `路${n}-${below(400)}号`, filedOn },
    ...(grantedOn && { grantedOn }),
    eventCode: happened.map(event => event[0]),
    eventOn: happened.map(event => event[1]),
    eventFrom: happened.map(() => ''),
    eventTo: happened.map(event => event[2] ?? ''),
    eventAmount: happened.map(() => 0),
    eventPrinted: happened.map(() => ''),
  })
}

const words = [...'储光热磁声振流阀轴泵膜壳板桥芯网桩架舱筛'].flatMap(a =>
  [...'装合测控导压传滤密焊'].map(b => a + b),
)
const titleOf = (below: (n: number) => number): string =>
  `一种${words[below(words.length)]}${words[below(words.length)]}结构`

/** What honest cities have too: small families of one product, and rights that change hands once. */
function honestOddities(making: Making, city: City, n: number): void {
  const { below, on, ids } = making
  for (let i = 0; i < 3; i += 1) {
    const [title, filedOn] = [titleOf(below), addDays(on, -below(300))]
    for (let of = 0; of < 2 + below(3); of += 1)
      put(making, city, {
        n,
        i: 2000 + 10 * i + of,
        filedOn,
        title: `${title}${of + 1}型`,
        applicant: `企业${n}之0`,
      })
    const at = addDays(on, below(160) - 80)
    const events = [[ids.transferred, at, `企业${n}之1`]]
    put(making, city, { n, i: 2500 + i, filedOn: addDays(on, -900), title: titleOf(below), events })
  }
}

function plantIn(making: Making, city: City, n: number, plant?: string): void {
  const { below, on, ids } = making
  const many = 8 + below(10)
  const title = titleOf(below)
  const filedOn = addDays(on, -20 - below(250))
  for (let i = 0; i < many; i += 1) {
    const one = { n, i: 3000 + i, filedOn }
    if (plant === 'split-filings')
      put(making, city, { ...one, title: `${title}（${i + 1}）`, applicant: `企业${n}之2` })
    if (plant === 'dispersed-filings')
      put(making, city, {
        ...{ ...one, title: `${title}${i + 1}`, address: `园区${n}号` },
        ...{ applicant: `新办${n}之${i % 5}`, filedOn: addDays(filedOn, -i) },
      })
    if (plant === 'filings-found-abnormal')
      put(making, city, { ...one, title: titleOf(below), events: [[ids.abnormal, addDays(filedOn, 15)]] })
    if (plant === 'transfers-around-cut-off') {
      const events = [
        [ids.transferred, addDays(on, -below(60)), `企业${n}之3`],
        [ids.transferred, addDays(on, 1 + below(60)), `外地${n}`],
      ]
      // By now it is registered where it went.
      const gone = { place: '', places: [] }
      put(making, gone, {
        ...one,
        filedOn: addDays(on, -900),
        title: titleOf(below),
        events,
        applicant: `外地${n}`,
      })
    }
  }
}

function declare(
  { declared, below, luck, on, ids }: Making,
  { place }: City,
  n: number,
  isRound: boolean,
): void {
  for (let i = 0; i < 14 + below(8); i += 1) {
    const exact = 100 + below(9000)
    const value = String(isRound && luck() < 0.9 ? Math.round(exact / 10) * 10 : exact)
    const id = `${n}-${i}`
    declared.push({ id, indicator: ids.indicator, place, on, value })
  }
}
