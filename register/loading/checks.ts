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

const NUMBER_LENGTH_MAX = 60
const LINE_LENGTH_MAX = 10_000
const TEXT_LENGTH_MAX = 200_000
const LIST_LENGTH_MAX = 20_000

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
  const numbers = [record.applicationNumber, record.publicationNumber, record.grantNumber].filter(Boolean)
  if (numbers.length === 0) return refuse('number-missing')
  const wrong = numbers.find(number => !/^[\p{L}\p{N}/-]+$/u.test(number as string))
  return wrong === undefined ? undefined : refuse('number-invalid', wrong.slice(0, NUMBER_LENGTH_MAX))
}

function checkSizes(record: RightRecord): Refusal | undefined {
  const lines = [
    record.title,
    ...Object.values(record.titles ?? {}),
    ...Object.values(record.asPrinted ?? {}),
    ...Object.values(record.own ?? {}),
    ...record.parties.flatMap(party => [party.name, party.address?.text]),
  ]
  const long = lines.find(line => (line?.length ?? 0) > LINE_LENGTH_MAX)
  if (long) return refuse('too-large', `${long.slice(0, 40)}…`)
  const number = record.applicationNumber ?? record.publicationNumber ?? ''
  if (number.length > NUMBER_LENGTH_MAX) return refuse('too-large', `${number.slice(0, 40)}…`)
  if ((record.abstract?.length ?? 0) > TEXT_LENGTH_MAX) return refuse('too-large', 'abstract')
  const lists = { parties: record.parties, events: record.events, ipc: record.ipc, cpc: record.cpc }
  for (const [name, list] of Object.entries(lists))
    if ((list?.length ?? 0) > LIST_LENGTH_MAX) return refuse('too-large', name)
  return undefined
}

function checkDays(record: RightRecord, asOf: Day): Refusal | undefined {
  const days: [string, Day | undefined][] = [
    ['filedOn', record.filedOn],
    ['publishedOn', record.publishedOn],
    ['grantedOn', record.grantedOn],
    ['statedOn', record.statedOn],
    ...record.events.map((event): [string, Day] => [event.code, event.on]),
  ]
  const latest = addDays(asOf, DAYS_AHEAD_MAX)
  for (const [name, day] of days) {
    if (day === undefined) continue
    if (!isDay(day)) return refuse('date-invalid', `${name} ${day.slice(0, 20)}`)
    if (day < FIRST_DAY || day > LAST_DAY || day > latest) return refuse('date-impossible', `${name} ${day}`)
  }
  return undefined
}

function checkOrder({ filedOn, publishedOn, grantedOn }: RightRecord): Refusal | undefined {
  if (!filedOn) return undefined
  if (grantedOn && grantedOn < filedOn) return refuse('date-order', `${filedOn} … ${grantedOn}`)
  if (publishedOn && publishedOn < filedOn) return refuse('date-order', `${filedOn} … ${publishedOn}`)
  return undefined
}
