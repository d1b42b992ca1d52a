import type { Chance } from '#jurisdictions/sample/chance'
import { chance } from '#jurisdictions/sample/chance'
import {
  adjectives,
  brands,
  endings,
  goods,
  surnames,
  symbols,
  things,
  trades,
  universities,
} from '#jurisdictions/sample/words'
import { samplePlaces } from '#jurisdictions/places/sample'
import type { Day } from '#kernel/date'
import { addDays, addYears, daysBetween } from '#kernel/date'
import type { Place } from '#kernel/place'
import type { Party, RightEvent, RightRecord } from '#kernel/record'

const FIRST_YEAR = 2010
const DAYS_IN_YEAR = 365

/** How many of a hundred sample rights are of each kind. */
const kinds: readonly [register: string, share: number, years: number | undefined][] = [
  ['inventions', 34, 1.8],
  ['utility-models', 22, 0.6],
  ['designs', 8, 0.5],
  ['trademarks', 20, 0.8],
  ['copyrights', 9, 0.1],
  ['layout-designs', 2, 0.3],
  ['plant-varieties', 1, 2.5],
  ['data-ip', 2, 0.2],
  ['geographical-indications', 1, 1],
  ['trade-secrets', 1, 0.1],
]

/** Invented rights of the sample province, the same for the same seed; none is dated after `until`. */
export function* sampleRights(seed: number, size: number, until: Day): Generator<RightRecord> {
  const luck = chance(seed)
  const weighted = weightedPlaces()
  for (let n = 1; n <= size; n += 1) yield sampleRight(n, luck, luck.pick(weighted), until)
}

/** The sample city's districts hold most; each peer city has fewer than the one before. */
function weightedPlaces(): Place[] {
  const districts = samplePlaces.filter(place => place.level === 'district')
  const cities = samplePlaces.filter(
    place => place.level === 'city' && !districts.some(one => one.parent === place.code),
  )
  const DISTRICT_WEIGHT = 10
  return [
    ...districts.flatMap((place, i) => Array<Place>(DISTRICT_WEIGHT - i).fill(place)),
    ...cities.flatMap((place, i) => Array<Place>(DISTRICT_WEIGHT - 3 * i).fill(place)),
  ]
}

function sampleRight(n: number, luck: Chance, place: Place, until: Day): RightRecord {
  const [register, years] = kindOf(luck)
  const filedOn = sampleDay(luck, until)
  const isTechnical = ['inventions', 'utility-models', 'plant-varieties', 'layout-designs'].includes(register)
  const { events, grantedOn } = sampleEvents(register, filedOn, years, luck, until)
  const number = `SAMPLE${filedOn.slice(0, 4)}${String(n).padStart(7, '0')}`
  return {
    register,
    office: 'CN',
    applicationNumber: number,
    publicationNumber: grantedOn ? `${number}P` : undefined,
    title: titleOf(register, luck),
    abstract: register === 'inventions' ? '示例数据：本条为系统生成，不对应任何真实专利。' : undefined,
    filedOn,
    grantedOn,
    parties: [
      holderOf(luck, place),
      { role: 'inventor', name: `${luck.pick(surnames)}某${luck.below(90) + 10}` },
    ],
    ipc: isTechnical ? [...new Set([luck.pick(symbols), luck.pick(symbols)])] : undefined,
    nice: register === 'trademarks' ? [luck.pick(goods)] : undefined,
    family: register === 'inventions' && luck.oneIn(9) ? [{ office: 'US', number: `${number}U` }] : undefined,
    claims: isTechnical ? 3 + luck.below(12) : undefined,
    events,
    statedOn: events
      .map(event => event.on)
      .sort()
      .at(-1),
  }
}

function kindOf(luck: Chance): [string, number] {
  let left = luck.below(100)
  for (const [register, share, years = 1] of kinds) {
    if (left < share) return [register, years]
    left -= share
  }
  return ['inventions', 1.8]
}

/** Later years have more: of two days drawn, the later one. */
function sampleDay(luck: Chance, until: Day): Day {
  const first = `${FIRST_YEAR}-01-04`
  const most = daysBetween(first, until)
  return addDays(first, Math.max(luck.below(most), luck.below(most)))
}

function sampleEvents(
  register: string,
  filedOn: Day,
  years: number,
  luck: Chance,
  until: Day,
): { events: RightEvent[]; grantedOn?: Day } {
  const events: RightEvent[] = [{ code: 'filed', on: filedOn }]
  const add = (code: string, on: Day, more: Partial<RightEvent> = {}) => {
    if (on <= until) events.push({ code, on, ...more })
  }
  const decided = addDays(filedOn, Math.round(years * DAYS_IN_YEAR * (0.6 + luck.next() * 0.8)))
  if (register === 'inventions') {
    // Publication comes eighteen months after filing, or earlier on request where grant comes sooner.
    const sooner = Math.min(540, daysBetween(filedOn, decided) - 120)
    add('published', addDays(filedOn, sooner))
    add('examination-requested', addDays(filedOn, sooner + 20))
    if (luck.oneIn(12)) add('pre-examined', addDays(filedOn, 5))
    if (luck.oneIn(60)) add('abnormal-found', addDays(filedOn, 90))
  }
  const isPatent = ['inventions', 'utility-models', 'designs'].includes(register)
  if (register === 'inventions' && luck.oneIn(4)) add('refused', decided)
  else if (decided <= until) {
    add('granted', decided)
    if (isPatent) addPatentLife(register, decided, filedOn, luck, add)
    return { events, grantedOn: decided }
  }
  return { events }
}

type Add = (code: string, on: Day, more?: Partial<RightEvent>) => void

function addPatentLife(register: string, granted: Day, filedOn: Day, luck: Chance, add: Add) {
  const later = () => addDays(granted, 200 + luck.below(1500))
  if (register === 'inventions') {
    if (luck.oneIn(3)) add('strategic-industry-found', granted)
    if (luck.oneIn(9)) add('overseas-family-found', addDays(granted, 100))
    if (luck.oneIn(80)) add('award', addYears(granted, 2))
    if (luck.oneIn(5)) add('industrialised', later())
  }
  if (luck.oneIn(14)) add('transferred', later(), { from: '示例原权利人', to: '示例受让人' })
  if (luck.oneIn(16)) add('licence-recorded', later())
  if (luck.oneIn(18)) add('pledge-registered', later(), { amount: (50 + luck.below(4_000)) * 1_000_000 })
  if (luck.oneIn(40)) add('open-licence-declared', later())
  // Utility models are given up sooner than inventions.
  const oneIn = register === 'inventions' ? 6 : 3
  if (luck.oneIn(oneIn)) add('lapsed-unpaid', addDays(addYears(filedOn, 4 + luck.below(6)), 210))
}

function titleOf(register: string, luck: Chance): string {
  if (register === 'trademarks') return `${luck.pick(brands)}${luck.pick(['', '优选', '之家'])}`
  if (register === 'copyrights')
    return `${luck.pick(brands)}${luck.pick(things)}管理软件V${1 + luck.below(9)}.0`
  if (register === 'geographical-indications') return `示例${luck.pick(['蜜橘', '绿茶', '大米', '腊肉'])}`
  if (register === 'plant-varieties')
    return `示例${luck.pick(['水稻', '小麦', '油菜'])}${1 + luck.below(99)}号`
  if (register === 'data-ip') return `示例${luck.pick(trades)}运行数据集`
  if (register === 'trade-secrets') return '示例商业秘密存证（内容不公开）'
  return `一种${luck.pick(adjectives)}${luck.pick(things)}${luck.pick(endings)}`
}

function holderOf(luck: Chance, place: Place): Party {
  const city = place.level === 'city' ? place : samplePlaces.find(one => one.code === place.parent)
  const province = samplePlaces.find(one => one.level === 'province')
  const county = place.level === 'district' ? place.label.zh : undefined
  const address = {
    country: 'CN',
    province: province?.label.zh,
    city: city?.label.zh,
    county,
    text: `${province?.label.zh}${city?.label.zh}${county ?? ''}示例路${1 + luck.below(200)}号`,
  }
  if (luck.oneIn(5)) return { role: 'applicant', name: luck.pick(universities), kind: 'university', address }
  if (luck.oneIn(12))
    return { role: 'applicant', name: `${luck.pick(surnames)}示例`, kind: 'individual', address }
  // A few names hold much: of two numbers drawn, the smaller.
  const name = `示例${luck.pick(brands)}${luck.pick(trades)}${1 + Math.min(luck.below(30), luck.below(30))}有限公司`
  return { role: 'applicant', name, kind: 'enterprise', address }
}
