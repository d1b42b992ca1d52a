import { addDays, type Day } from '#kernel/date'
import { type Bind, binder } from '#register/binder'
import type { Sql } from '#register/formula-sql'
import { reachSql, withinSql } from '#register/place-sql'

/** Rights that are looked at, and those of them that are a sign of something. */
export type SignAsked =
  | {
      readonly sign: 'last-days'
      readonly by: 'filedOn' | 'grantedOn'
      readonly from: Day
      readonly days: number
    }
  | {
      readonly sign: 'short-lives'
      readonly codes: readonly string[]
      readonly days: number
      readonly from: Day
    }
  | { readonly sign: 'happened'; readonly code: string; readonly from: Day }
  | {
      readonly sign: 'alike'
      readonly among: 'applicant' | 'address'
      readonly least: number
      readonly from: Day
    }

export interface SignScope {
  readonly registers: readonly string[]
  /** Up to this day. */
  readonly on: Day
}

/** Several applicants at one address are so many at least. */
const APPLICANTS_LEAST = 3
/** A title without what tells one of a series from the next: numbers, letters, brackets. */
const STEM = `replaceRegexpAll(lower(title), '[0-9a-z一二三四五六七八九十ⅰ-ⅻ()（）、,，\\\\s_-]', '')`

/** A place with all that is looked at as its own: itself first, and what was merged into it. */
export interface Territory {
  readonly place: string
  readonly codes: readonly string[]
}

/** How many rights of each place are looked at, and how many are a sign: rows (place, hits, of). */
export function signCountsSql(asked: SignAsked, scope: SignScope, territories: readonly Territory[]): Sql {
  const { bind, bindings } = binder()
  const parts = territories.flatMap(({ place, codes }) => codes.map(code => ({ code, place })))
  const codes = parts.map(one => one.code)
  const { at: part, where } = reachSql(codes, bind)
  const wholes = bind(
    'Array(String)',
    parts.map(one => one.place),
  )
  const at = `transform(${part}, ${bind('Array(String)', codes)}, ${wholes}, '')`
  const within = `register IN ${bind('Array(String)', scope.registers)} AND ${where}`
  const { all, hit } = conditionsOf(asked, scope.on, bind)
  if (asked.sign === 'alike') {
    const groups = groupsSql(asked, `${at} AS asked`, `${within} AND ${all}`, bind)
    return {
      sql: `SELECT asked AS place, sum(n) AS hits, sum(n) AS of FROM (${groups}) GROUP BY asked`,
      bindings,
    }
  }
  const sql = `SELECT ${at} AS asked, countIf(${hit}) AS hits, count() AS of FROM rights
    WHERE ${within} AND ${all} GROUP BY asked`
  return { sql: `SELECT asked AS place, hits, of FROM (${sql})`, bindings }
}

/** The rights of places that are a sign, the first of them by the day on which they were filed. */
export function signRowsSql(
  asked: SignAsked,
  scope: SignScope,
  places: readonly string[],
  limit: number,
): Sql {
  const { bind, bindings } = binder()
  const within = `register IN ${bind('Array(String)', scope.registers)} AND ${withinSql(places, bind)}`
  const { all, hit } = conditionsOf(asked, scope.on, bind)
  const of = `${within} AND ${all}`
  const chosen =
    asked.sign === 'alike'
      ? `(${keysOf(asked)}) IN (SELECT ${keyNames(asked)} FROM (${groupsSql(asked, '', of, bind)}))`
      : hit
  const sql = `SELECT register, id, applicationNumber, publicationNumber, title, toString(filedOn) AS day
    FROM rights WHERE ${of} AND ${chosen} ORDER BY filedOn, register, id LIMIT ${bind('UInt32', limit)}`
  return { sql, bindings }
}

function conditionsOf(asked: SignAsked, on: Day, bind: Bind): { all: string; hit: string } {
  const day = (of: Day) => bind('Date32', of)
  const between = (field: string, from: Day) => `${field} >= ${day(from)} AND ${field} <= ${day(on)}`
  switch (asked.sign) {
    case 'last-days':
      return { all: between(asked.by, asked.from), hit: `${asked.by} > ${day(addDays(on, -asked.days))}` }
    case 'short-lives': {
      const codes = bind('Array(String)', asked.codes)
      const soon = `grantedOn + toIntervalDay(${bind('UInt32', asked.days)})`
      const ended = `arrayExists((c, o) -> has(${codes}, c) AND o <= ${soon}, eventCode, eventOn)`
      const until = day(addDays(on, -asked.days))
      return { all: `grantedOn >= ${day(asked.from)} AND grantedOn <= ${until}`, hit: ended }
    }
    case 'happened': {
      const code = bind('String', asked.code)
      const hit = `arrayExists((c, o) -> c = ${code} AND o <= ${day(on)}, eventCode, eventOn)`
      return { all: between('filedOn', asked.from), hit }
    }
    case 'alike':
      return { all: `${between('filedOn', asked.from)} AND applicantKey != '' AND title != ''`, hit: '1' }
  }
}

type Alike = Extract<SignAsked, { sign: 'alike' }>
const keysOf = ({ among }: Alike) =>
  among === 'applicant' ? `applicantKey, filedOn, ${STEM}` : `address, ${STEM}`
const keyNames = ({ among }: Alike) => (among === 'applicant' ? 'k1, k2, k3' : 'k1, k3')

function groupsSql(asked: Alike, more: string, where: string, bind: Bind): string {
  const least = bind('UInt32', asked.least)
  const keys =
    asked.among === 'applicant'
      ? `applicantKey AS k1, filedOn AS k2, ${STEM} AS k3`
      : `address AS k1, ${STEM} AS k3`
  const having =
    asked.among === 'applicant'
      ? `n >= ${least}`
      : `n >= ${least} AND uniqExact(applicantKey) >= ${bind('UInt32', APPLICANTS_LEAST)} AND k1 != ''`
  const by = [...(more ? ['asked'] : []), keyNames(asked)].join(', ')
  return `SELECT ${[...(more ? [more] : []), keys].join(', ')}, count() AS n FROM rights WHERE ${where}
    GROUP BY ${by} HAVING ${having}`
}

/** Rights with a transfer before a day and another after it, within days: their transfers come along. */
export function roundTripsSql(
  { code, days, registers, on }: SignScope & { readonly code: string; readonly days: number },
  limit: number,
): Sql {
  const { bind, bindings } = binder()
  const [event, cut] = [bind('String', code), bind('Date32', on)]
  const [first, last] = [bind('Date32', addDays(on, -days)), bind('Date32', addDays(on, days))]
  const had = (when: string) => `arrayExists((c, o) -> c = ${event} AND ${when}, eventCode, eventOn)`
  const sql = `SELECT register, id, applicationNumber, publicationNumber, title, place, eventCode,
      arrayMap(o -> toString(o), eventOn) AS days, eventTo
    FROM rights WHERE register IN ${bind('Array(String)', registers)}
      AND ${had(`o > ${first} AND o <= ${cut}`)} AND ${had(`o > ${cut} AND o <= ${last}`)}
    ORDER BY register, id LIMIT ${bind('UInt32', limit)}`
  return { sql, bindings }
}

/** Where most of the rights of some holders lie, by the keys of their names. */
export function placesOfHoldersSql(keys: readonly string[]): Sql {
  const { bind, bindings } = binder()
  const sql = `SELECT applicantKey AS holder, topK(1)(place)[1] AS mostly FROM rights
    WHERE applicantKey IN ${bind('Array(String)', keys)} AND place != '' GROUP BY holder`
  return { sql: `SELECT holder, mostly AS place FROM (${sql})`, bindings }
}
