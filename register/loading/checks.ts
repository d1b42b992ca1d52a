import type { Day } from '#kernel/date'
import { addDays, isDay } from '#kernel/date'
import type { RightRecord } from '#kernel/record'
import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'
import type { Register } from '#kernel/register'

// Nothing that an office keeps is older; the open end of a stretch is later than the last of them.
const FIRST_DAY: Day = '1900-01-02'
const LAST_DAY: Day = '2298-12-31'
// Gazettes are dated ahead by some weeks; a filing months from now is a slip.
const DAYS_AHEAD_MAX = 60

const NUMBER = /^[\p{L}\p{N}/-]+$/u
const NUMBER_LENGTH_MAX = 60
const LINE_LENGTH_MAX = 10_000
const TEXT_LENGTH_MAX = 200_000
const LIST_LENGTH_MAX = 20_000
const CLAIMS_MAX = 100_000

/** The days that a record may tell of. */
export const dayRange = (asOf: Day): { first: Day; last: Day } => {
  const latest = addDays(asOf, DAYS_AHEAD_MAX)
  return { first: FIRST_DAY, last: latest < LAST_DAY ? latest : LAST_DAY }
}

/** The first reason not to take a record, in order of precedence; nothing where it is sound. */
export function checkRecord(
  record: RightRecord,
  registers: ReadonlyMap<string, Register>,
  asOf: Day,
): Refusal | undefined {
  return (
    checkKind(record, registers) ??
    checkNumbers(record) ??
    checkSizes(record) ??
    checkValues(record) ??
    checkDays(record, asOf) ??
    checkOrder(record)
  )
}

function checkKind(record: RightRecord, registers: ReadonlyMap<string, Register>): Refusal | undefined {
  const register = registers.get(record.register)
  if (!register) return refuse('kind-unknown', record.register)
  return record.office ? undefined : refuse('number-missing', 'office')
}

function checkNumbers(record: RightRecord): Refusal | undefined {
  const { applicationNumber, publicationNumber, grantNumber } = record
  if (!applicationNumber && !publicationNumber && !grantNumber) return refuse('number-missing')
  for (const number of [applicationNumber, publicationNumber, grantNumber])
    if (number && !NUMBER.test(number)) return refuse('number-invalid', number.slice(0, NUMBER_LENGTH_MAX))
  return undefined
}

function checkSizes(record: RightRecord): Refusal | undefined {
  const long = longLine(record)
  if (long !== undefined) return refuse('too-large', `${long.slice(0, 40)}…`)
  if ((record.abstract?.length ?? 0) > TEXT_LENGTH_MAX) return refuse('too-large', 'abstract')
  for (const name of ['parties', 'events', 'ipc', 'cpc', 'family', 'priorities'] as const)
    if ((record[name]?.length ?? 0) > LIST_LENGTH_MAX) return refuse('too-large', name)
  return undefined
}

function longLine(record: RightRecord): string | undefined {
  const isLong = (line: string | undefined) => line !== undefined && line.length > LINE_LENGTH_MAX
  if (isLong(record.title)) return record.title
  const number = record.applicationNumber ?? record.publicationNumber ?? record.grantNumber ?? ''
  if (number.length > NUMBER_LENGTH_MAX) return number
  for (const map of [record.titles, record.asPrinted, record.own])
    for (const key in map) if (isLong(map[key])) return map[key]
  for (const { name, address } of record.parties) {
    if (isLong(name)) return name
    if (isLong(address?.text)) return address?.text
  }
  return undefined
}

/** What the store keeps as whole numbers must be whole numbers. */
function checkValues({ claims = 0, events }: RightRecord): Refusal | undefined {
  if (!Number.isInteger(claims) || claims < 0 || claims > CLAIMS_MAX)
    return refuse('value-invalid', `claims ${claims}`)
  const wrong = events.find(({ amount = 0 }) => !Number.isSafeInteger(amount))
  return wrong && refuse('value-invalid', `${wrong.code} ${wrong.amount}`)
}

function checkDays(record: RightRecord, asOf: Day): Refusal | undefined {
  for (const name of ['filedOn', 'publishedOn', 'grantedOn', 'statedOn'] as const) {
    const wrong = checkDay(name, record[name], asOf)
    if (wrong) return wrong
  }
  for (const { code, on } of record.events) {
    const wrong = checkDay(code, on, asOf)
    if (wrong) return wrong
  }
  return undefined
}

function checkDay(name: string, day: Day | undefined, asOf: Day): Refusal | undefined {
  if (day === undefined) return undefined
  if (!isKnownDay(day)) return refuse('date-invalid', `${name} ${day.slice(0, 20)}`)
  // The day after so many is reckoned only for the few days that lie ahead at all.
  const isAhead = day > asOf && day > addDays(asOf, DAYS_AHEAD_MAX)
  return day < FIRST_DAY || day > LAST_DAY || isAhead
    ? refuse('date-impossible', `${name} ${day}`)
    : undefined
}

const DAYS_KEPT_MAX = 100_000
const knownDays = new Set<Day>()

/** Records tell the same few thousand days again and again. */
function isKnownDay(day: Day): boolean {
  if (knownDays.has(day)) return true
  if (!isDay(day)) return false
  if (knownDays.size >= DAYS_KEPT_MAX) knownDays.clear()
  knownDays.add(day)
  return true
}

function checkOrder({ filedOn, publishedOn, grantedOn }: RightRecord): Refusal | undefined {
  if (!filedOn) return undefined
  if (grantedOn && grantedOn < filedOn) return refuse('date-order', `${filedOn} … ${grantedOn}`)
  if (publishedOn && publishedOn < filedOn) return refuse('date-order', `${filedOn} … ${publishedOn}`)
  return undefined
}
