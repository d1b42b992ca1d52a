import {
  firmFirst,
  firmSecond,
  firmTrades,
  symbols,
  titleActs,
  titleForms,
  titleKinds,
  titleThings,
} from '#bench/city/vocabulary'
import type { Bindings } from '#register/store/engine'

/** The last day of which the register tells. */
export const TODAY = '2026-06-30'
const NONE = "toDate32('1900-01-01')"

interface Kind {
  readonly id: string
  readonly share: number
  /** Digit of the application number of a patent; other rights have none. */
  readonly digit: string
  readonly grants: number
  /** Days to the grant: at least, and how many more at the most. */
  readonly lag: readonly [number, number]
  readonly term: number
  /** Mean years to the lapse; none lapses where 0. */
  readonly lapse: number
}

const kinds: readonly Kind[] = [
  { id: 'inventions', share: 0.27, digit: '1', grants: 0.55, lag: [500, 1100], term: 20, lapse: 12 },
  { id: 'utility-models', share: 0.34, digit: '2', grants: 0.97, lag: [120, 280], term: 10, lapse: 6 },
  { id: 'designs', share: 0.11, digit: '3', grants: 0.97, lag: [90, 160], term: 15, lapse: 5 },
  { id: 'trademarks', share: 0.22, digit: '', grants: 0.7, lag: [240, 180], term: 10, lapse: 0 },
  { id: 'copyrights', share: 0.05, digit: '', grants: 1, lag: [5, 55], term: 0, lapse: 0 },
  { id: 'data-ip', share: 0.003, digit: '', grants: 0.9, lag: [20, 70], term: 0, lapse: 0 },
  { id: 'layout-designs', share: 0.003, digit: '', grants: 0.95, lag: [40, 80], term: 10, lapse: 0 },
  { id: 'plant-varieties', share: 0.002, digit: '', grants: 0.5, lag: [700, 800], term: 20, lapse: 9 },
  { id: 'trade-secrets', share: 0.0015, digit: '', grants: 1, lag: [0, 2], term: 0, lapse: 0 },
  {
    id: 'geographical-indications',
    share: 0.0005,
    digit: '',
    grants: 0.9,
    lag: [200, 300],
    term: 0,
    lapse: 0,
  },
]

/** A place and the codes within which it lies, as parallel lists; cities by rank, each with its districts. */
export interface Grounds {
  readonly district: readonly string[]
  readonly city: readonly string[]
  readonly cityName: readonly string[]
  /** Where the districts of the unit of each rank begin, and how many it has. */
  readonly start: readonly number[]
  readonly size: readonly number[]
}

/** Even numbers of 16 bits from one hash: part 0 to 3 of hash k. */
const u = (k: number, part: number) => `bitAnd(bitShiftRight(h${k}, ${16 * part}), 65535) / 65536`
const pick = (list: string, share: string) => `${list}[1 + toUInt32(floor((${share}) * length(${list})))]`
/** A rank from 1 to n, of which the probability falls as one divided by it. */
const zipf = (n: string, share: string) => `toUInt32(floor(exp((${share}) * log(${n} + 1))))`
const ofKind = (name: string) => `{${name}:Array(Float64)}[kind]`

/** SELECT of rights number `from` to `to`, with the names of the store's columns that have a value. */
export function rightsSql(from: number, to: number): string {
  return `
  SELECT {kinds:Array(String)}[kind] AS register, number AS id, office, number AS applicationNumber,
    if(publishedOn > ${NONE}, concat('CN', number, 'A'), '') AS publicationNumber, title,
    filedOn, publishedOn, grantedOn, holder AS applicant, holder AS applicantKey,
    [holder] AS applicants, [holder] AS applicantKeys, holderKind AS applicantKind, address, country,
    if(empty(places), '', places[1]) AS place, 'address' AS placeBy, places, ipc,
    arrayDistinct(arrayFlatten(arrayMap(s -> arrayFilter(c -> c != '', splitByChar('|',
      {classes:Array(String)}[indexOf({symbols:Array(String)}, s)])), ipc))) AS classes,
    if(kind = 1 AND ${u(6, 0)} < 0.12, if(${u(6, 1)} < 0.5, ['US'], ['EP', 'JP', 'US']), []) AS family,
    if(kind <= 3, 1 + toUInt32(floor(pow(${u(6, 2)}, 2) * 20)), 0) AS claims,
    arraySort((c, d) -> d, toldCodes, toldOn) AS eventCode, arraySort(toldOn) AS eventOn,
    arrayMap(c -> if(c = 'pledge-registered', pledged, toInt64(0)), eventCode) AS eventAmount,
    arrayMap(c -> if(c = 'transferred', holder, ''), eventCode) AS eventFrom,
    arrayMap(c -> if(c = 'transferred', concat(holder, '乙'), ''), eventCode) AS eventTo,
    arrayMap(c -> '', eventCode) AS eventPrinted,
    arrayFilter((s, d) -> d > ${NONE}, [filedOn, forceStart, ended], [filedOn, forceStart, ended]) AS statusFrom,
    arrayFilter((s, d) -> d > ${NONE}, ['filed', 'in-force', if(lapsedOn > ${NONE}, 'lapsed', 'expired')],
      [filedOn, forceStart, ended]) AS status,
    multiIf(forceStart = ${NONE}, [], restoredOn > ${NONE}, [forceStart, restoredOn], [forceStart]) AS forceFrom,
    multiIf(forceStart = ${NONE}, [], restoredOn > ${NONE}, [lapsedOn, termEnd],
      [if(lapsedOn > ${NONE}, lapsedOn, termEnd)]) AS forceUntil,
    multiIf(kind = 5, map('work', if(${u(6, 3)} < 0.6, 'software', 'work')),
      kind = 4 AND ${u(6, 3)} < 0.002, map('geographicalIndication', 'true'), map()) AS own,
    filedOn AS statedOn
  FROM (${livesSql(from, to)})`
}

/** What may happen to a right: to which kinds, to what share, and within how many days of its filing. */
const happenings: readonly (readonly [
  code: string,
  kinds: string,
  share: string,
  below: number,
  days: number,
])[] = [
  ['transferred', 'kind <= 4', u(7, 0), 0.06, 3000],
  ['licence-recorded', 'kind <= 4', u(7, 1), 0.02, 3000],
  ['pledge-registered', 'kind <= 4', u(7, 2), 0.015, 3000],
  ['strategic-industry-found', 'kind = 1', u(7, 3), 0.25, 1500],
  ['overseas-family-found', 'kind = 1', u(8, 0), 0.04, 1800],
  ['pre-examined', 'kind = 1', u(8, 1), 0.03, 60],
  ['industrialised', 'kind = 1', u(8, 2), 0.02, 2500],
  ['award', 'kind = 1', u(8, 3), 0.0005, 2500],
  ['abnormal-found', 'kind <= 3', u(5, 3), 0.004, 300],
]
const stages = ['filed', 'published', 'granted', 'lapsed-unpaid', 'restored']
const eventCodes = [...stages, ...happenings.map(([code]) => code)]

/** When each right was granted and ended, and what else happened to it. */
function livesSql(from: number, to: number): string {
  const today = '{today:Date32}'
  const happened = happenings.map(
    ([, of, share, below, days], i) =>
      `if(${of} AND ${share} < ${below}, filedOn + toInt32(${u(6, (i % 3) + 1)} * ${days}), ${NONE})`,
  )
  return `
  SELECT *, toInt64(exp(${u(6, 0)} * 7) * 1e7) AS pledged,
    if(lapsedOn > ${NONE}, lapsedOn, if(termEnd <= ${today}, termEnd, ${NONE})) AS ended,
    [filedOn, if(kind = 1, publishedOn, ${NONE}), grantedOn, lapsedOn, restoredOn, ${happened.join(', ')}] AS days,
    arrayMap((c, d) -> if(d > ${NONE} AND d <= ${today}, c, ''), {events:Array(String)}, days) AS codes,
    arrayFilter((c, d) -> c != '', codes, days) AS toldCodes,
    arrayFilter((d, c) -> c != '', days, codes) AS toldOn
  FROM (
    SELECT *, grantedOn AS forceStart,
      multiIf(forceStart = ${NONE}, ${NONE}, ${ofKind('terms')} = 0, toDate32('2299-12-31'),
        kind = 4, addYears(grantedOn, 10 * (1 + toInt32(floor(-log(1 - ${u(5, 2)}) * 0.8)))),
        addYears(filedOn, toInt32(${ofKind('terms')}))) AS termEnd,
      if(forceStart = ${NONE} OR ${ofKind('lapses')} = 0, ${NONE},
        addDays(grantedOn, 30 + toInt32(-log(1 - ${u(5, 0)}) * 365 * ${ofKind('lapses')}))) AS lapseOn,
      if(lapseOn > ${NONE} AND lapseOn < termEnd AND lapseOn <= ${today}, lapseOn, ${NONE}) AS lapsedOn,
      if(lapsedOn > ${NONE} AND ${u(5, 1)} < 0.01 AND addDays(lapsedOn, 150) < termEnd
        AND addDays(lapsedOn, 150) <= ${today}, addDays(lapsedOn, 150), ${NONE}) AS restoredOn
    FROM (${filingsSql(from, to)}))`
}

/** Who filed what, where and when. */
function filingsSql(from: number, to: number): string {
  return `
  SELECT *, concat(toString(toYear(filedOn)), {digits:Array(String)}[kind], leftPad(toString(n), 7, '0')) AS twelve,
    concat(twelve, if(kind <= 3, transform(arraySum((c, w) -> toUInt32(c) * w, splitByString('', twelve),
      {weights:Array(UInt32)}) % 11, [10], ['X'], toString(arraySum((c, w) -> toUInt32(c) * w,
      splitByString('', twelve), {weights:Array(UInt32)}) % 11)), '')) AS number,
    if(kind = 1, filedOn + 200 + toInt32(${u(4, 0)} * 360), filedOn + toInt32(${ofKind('lags')})) AS publishDay,
    filedOn + toInt32(${ofKind('lags')} + ${u(4, 1)} * ${ofKind('spreads')}) AS grantDay,
    if(publishDay <= {today:Date32}, publishDay, ${NONE}) AS publishedOn,
    if(${u(4, 2)} < ${ofKind('grants')} AND grantDay <= {today:Date32}, grantDay, ${NONE}) AS grantedOn,
    multiIf(${u(2, 3)} < 0.035, 'US', 'CN') AS country,
    multiIf(kind = 1 AND ${u(4, 3)} < 0.03, 'WO', kind = 1 AND ${u(4, 3)} < 0.04, 'US',
      kind IN (3, 4) AND ${u(4, 3)} < 0.01, 'WO', 'CN') AS office,
    {starts:Array(UInt32)}[unit] + toUInt32(floor(pow(${u(1, 2)}, 1.6) * {sizes:Array(UInt32)}[unit])) AS at,
    {districts:Array(String)}[at] AS district, {cities:Array(String)}[at] AS city,
    multiIf(country != 'CN' OR ${u(1, 3)} < 0.01, [], ${u(1, 3)} < 0.06 AND city != '',
      [city, concat(substring(city, 1, 2), '0000'), '100000'],
      city = '', [district, concat(substring(district, 1, 2), '0000'), '100000'],
      [district, city, concat(substring(district, 1, 2), '0000'), '100000']) AS places,
    {names:Array(String)}[unit] AS cityName, concat(cityName, toString(at % 50), '区创新路', toString(n % 900), '号') AS address,
    ${zipf('{holders:UInt32}', u(2, 0))} AS rank, cityHash64(rank, unit) AS who,
    multiIf(who % 100 < 72, 'enterprise', who % 100 < 82, 'university', who % 100 < 87, 'research', 'individual') AS holderKind,
    concat(cityName, {first:Array(String)}[1 + who % length({first:Array(String)})],
      {second:Array(String)}[1 + intDiv(who, 100) % length({second:Array(String)})], toString(rank),
      {trades:Array(String)}[1 + intDiv(who, 10000) % length({trades:Array(String)})],
      multiIf(holderKind = 'enterprise', '有限公司', holderKind = 'university', '学院', holderKind = 'research', '研究所', '工作室')) AS holder,
    concat(${pick('{titleKinds:Array(String)}', u(3, 0))}, ${pick('{titleThings:Array(String)}', u(3, 1))},
      ${pick('{titleActs:Array(String)}', u(3, 2))}, ${pick('{titleForms:Array(String)}', u(3, 3))}) AS title,
    if(kind > 2, [], arraySlice(arrayDistinct([
      {symbols:Array(String)}[${zipf('length({symbols:Array(String)}) - 1', u(2, 1))}],
      {symbols:Array(String)}[${zipf('length({symbols:Array(String)}) - 1', u(2, 2))}],
      ${pick('{symbols:Array(String)}', u(3, 2))}]), 1, 1 + toUInt32(floor(${u(5, 3)} * 3)))) AS ipc
  FROM (
    SELECT number AS n, ${[1, 2, 3, 4, 5, 6, 7, 8].map(k => `cityHash64(n, {seed:UInt64}, ${k}) AS h${k}`).join(', ')},
      toUInt8(arrayFirstIndex(s -> ${u(1, 0)} < s, {shares:Array(Float64)})) AS kind,
      ${zipf('length({starts:Array(UInt32)}) - 1', u(1, 1))} AS unit,
      toDate32('1986-01-01') + toInt32(pow((h5 % 1000003) / 1000003, 0.28) * 14790) AS filedOn
    FROM numbers(${from}, ${to - from}))`
}

/** What the query binds: rights grow with their number, and so do the holders of a city. */
export function rightsBindings(
  seed: number,
  total: number,
  grounds: Grounds,
  classes: readonly string[],
): Bindings {
  const sums = kinds.map((_, i) => kinds.slice(0, i + 1).reduce((sum, kind) => sum + kind.share, 0))
  return {
    seed,
    today: TODAY,
    holders: Math.max(20, Math.round(total / 2000)),
    kinds: kinds.map(kind => kind.id),
    events: eventCodes,
    digits: kinds.map(kind => kind.digit || '9'),
    shares: [...sums.slice(0, -1), 2],
    grants: kinds.map(kind => kind.grants),
    lags: kinds.map(kind => kind.lag[0]),
    spreads: kinds.map(kind => kind.lag[1]),
    terms: kinds.map(kind => kind.term),
    lapses: kinds.map(kind => kind.lapse),
    weights: [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5],
    districts: grounds.district,
    cities: grounds.city,
    names: grounds.cityName,
    starts: grounds.start,
    sizes: grounds.size,
    symbols,
    classes,
    titleKinds,
    titleThings,
    titleActs,
    titleForms,
    first: firmFirst,
    second: firmSecond,
    trades: firmTrades,
  }
}
