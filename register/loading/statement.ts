import { createHash } from 'node:crypto'
import type { Day } from '#kernel/date'
import type { Party, RightEvent, RightRecord } from '#kernel/record'
import { idOf } from '#register/identity'
import type { LoadContext } from '#register/loading/context'
import { nameKey } from '#register/names'
import type { RightRow } from '#register/store/tables'
import { NO_DAY } from '#register/store/tables'

/** A row in which what is not said is left out. */
export type Statement = Partial<RightRow> & Pick<RightRow, 'register' | 'id' | 'office'>

/** What one record says, as a row: placed, but not yet merged with what else is known of the right. */
export function statementOf(record: RightRecord, context: LoadContext): Statement {
  const id = idOf(record)
  if (id === undefined) throw new Error('Fault: a record without a number has passed its checks')
  return leaveOutEmpty({
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
    ...holderOf(record, context),
    inventors: namesOf(record, 'inventor'),
    agents: namesOf(record, 'agent'),
    ipc: listOf(record.ipc),
    cpc: listOf(record.cpc),
    locarno: listOf(record.locarno),
    nice: listOf(record.nice),
    ...familyOf(record),
    claims: record.claims,
    ...eventColumns(record.events),
    own: record.own,
    asPrinted: record.asPrinted,
    statedOn: statedOn(record),
    contents: [hashOf(record)],
  })
}

const listOf = (symbols: readonly string[] | undefined) => (symbols ? [...new Set(symbols)] : undefined)

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

function holderOf(record: RightRecord, context: LoadContext): Partial<RightRow> {
  const holders = holdersIn(record)
  const [first] = holders
  if (!first) return {}
  const placed = context.placeOf(first)
  const address = first.address
  const printed = [address?.province, address?.city, address?.county].filter(Boolean).join('')
  return {
    applicant: first.name,
    applicantKey: nameKey(first.name),
    applicants: holders.map(party => party.name),
    applicantKeys: holders.map(party => nameKey(party.name)),
    applicantKind: first.kind,
    address: address?.text ?? printed,
    country: placed.country ?? address?.country,
    place: placed.place,
    placeBy: placed.by,
    places: placed.place ? [...context.placesAbove(placed.place)] : undefined,
  }
}

const namesOf = (record: RightRecord, role: Party['role']) =>
  record.parties.filter(party => party.role === role).map(party => party.name)

function familyOf(record: RightRecord): Partial<RightRow> {
  return {
    family: [...new Set(record.family?.map(member => member.office))],
    familyNumbers: record.family?.map(one => `${one.office}${one.number}${one.kindCode ?? ''}`),
    priorities: record.priorities?.map(one =>
      [`${one.office}${one.number}`, one.on].filter(Boolean).join(' '),
    ),
  }
}

/** Events as the parallel columns of a row. */
export const eventColumns = (events: readonly RightEvent[]): Partial<RightRow> => ({
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
  createHash('sha256').update(JSON.stringify(record)).digest().readUIntBE(0, 6)

export function leaveOutEmpty<T extends object>(row: T): T {
  const kept: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(row)) if (!isEmpty(value)) kept[column] = value
  return kept as T
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '' || value === 0 || value === NO_DAY) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
