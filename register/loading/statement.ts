import { hash } from 'node:crypto'
import type { Day } from '#kernel/date'
import type { Party, RightEvent, RightRecord } from '#kernel/record'
import { idOf } from '#register/identity'
import type { LoadContext } from '#register/loading/context'
import { nameKey } from '#register/names'
import type { RightRow } from '#register/store/tables'
import { NO_DAY } from '#register/store/tables'

/** A row in which what is not said is left out. */
export type Statement = { -readonly [K in keyof RightRow]?: RightRow[K] } & Pick<
  RightRow,
  'register' | 'id' | 'office'
>

/**
 * What one record says, as a row: placed, but not yet merged with what else is known of the right. All
 * columns are named at once, whether or not they hold anything: rows of one shape are made much faster.
 */
export function statementOf(record: RightRecord, context: LoadContext): Statement {
  const id = idOf(record)
  if (id === undefined) throw new Error('Fault: a record without a number has passed its checks')
  const holders = holdersIn(record)
  const [first] = holders
  const { place } = record
  const placed = place ? { place, by: 'code', country: 'CN' } : first && context.placeOf(first)
  return {
    register: record.register,
    id,
    office: record.office,
    applicationNumber: record.applicationNumber,
    publicationNumber: record.publicationNumber,
    grantNumber: record.grantNumber,
    kindCode: record.kindCode,
    title: record.title,
    titles: record.titles,
    abstract: record.abstract,
    filedOn: record.filedOn,
    publishedOn: record.publishedOn,
    grantedOn: record.grantedOn,
    applicant: first?.name,
    applicantKey: first && nameKey(first.name),
    applicants: first && holders.map(party => party.name),
    applicantKeys: first && holders.map(party => nameKey(party.name)),
    applicantKind: first?.kind,
    address: addressOf(first),
    country: placed?.country ?? first?.address?.country,
    place: placed?.place,
    placeBy: placed?.by,
    places: placed?.place ? [...context.placesAbove(placed.place)] : undefined,
    inventors: namesOf(record, 'inventor'),
    agents: namesOf(record, 'agent'),
    ipc: listOf(record.ipc),
    cpc: listOf(record.cpc),
    locarno: listOf(record.locarno),
    nice: listOf(record.nice),
    classes: undefined,
    family: listOf(record.family?.map(member => member.office)),
    familyNumbers: record.family?.map(one => `${one.office}${one.number}${one.kindCode ?? ''}`),
    priorities: record.priorities?.map(({ office, number, on }) => `${office}${number}${on ? ` ${on}` : ''}`),
    claims: record.claims,
    ...eventColumns(record.events),
    statusFrom: undefined,
    status: undefined,
    forceFrom: undefined,
    forceUntil: undefined,
    own: record.own,
    asPrinted: record.asPrinted,
    statedOn: statedOn(record),
    contents: [hashOf(record)],
    load: undefined,
    file: undefined,
    position: undefined,
    seq: undefined,
  }
}

/** The parties that hold the right; in a record of a transfer, those who receive it. */
export function holdersIn(record: RightRecord): readonly Party[] {
  const of = (role: Party['role']) => record.parties.filter(party => party.role === role)
  const holders = of('holder')
  if (holders.length > 0) return holders
  const assignees = of('assignee')
  if (record.partial && assignees.length > 0) return assignees
  const applicants = of('applicant')
  return applicants.length > 0 ? applicants : assignees
}

function addressOf(holder: Party | undefined): string | undefined {
  const { address } = holder ?? {}
  if (!address || address.text) return address?.text
  return [address.province, address.city, address.county].filter(Boolean).join('')
}

const listOf = (symbols: readonly string[] | undefined) => (symbols ? [...new Set(symbols)] : undefined)

function namesOf(record: RightRecord, role: Party['role']): string[] | undefined {
  const names: string[] = []
  for (const party of record.parties) if (party.role === role) names.push(party.name)
  return names.length > 0 ? names : undefined
}

type EventColumns = Pick<
  Statement,
  'eventCode' | 'eventOn' | 'eventAmount' | 'eventFrom' | 'eventTo' | 'eventPrinted'
>

/** Events as the parallel columns of a row. */
export const eventColumns = (events: readonly RightEvent[]): EventColumns => ({
  eventCode: events.map(event => event.code),
  eventOn: events.map(event => event.on),
  eventAmount: events.map(event => event.amount ?? 0),
  eventFrom: events.map(event => event.from ?? ''),
  eventTo: events.map(event => event.to ?? ''),
  eventPrinted: events.map(event => event.asPrinted ?? ''),
})

/** A record that does not date itself is no older than the latest day it tells of. */
function statedOn(record: RightRecord): Day {
  if (record.statedOn) return record.statedOn
  const days = [record.filedOn, record.publishedOn, record.grantedOn, ...record.events.map(one => one.on)]
  return days.reduce<Day>((latest, day) => (day && day > latest ? day : latest), NO_DAY)
}

/** Forty-eight bits: enough among the records of one right, and a number that JSON can carry. */
const hashOf = (record: RightRecord): number =>
  hash('sha1', JSON.stringify(record), 'buffer').readUIntBE(0, 6)

/** The row without columns that hold nothing, as rows are compared and merged. */
export function leaveOutEmpty<T extends object>(row: T): T {
  const kept: Partial<T> = {}
  for (const column in row) if (!isEmpty(row[column])) kept[column] = row[column]
  return kept as T
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '' || value === 0 || value === NO_DAY) return true
  if (Array.isArray(value)) return value.length === 0
  if (typeof value !== 'object' || value === null) return false
  for (const _ in value) return false
  return true
}
