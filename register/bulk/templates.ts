import type { Day } from '#kernel/date'
import { isRefusal } from '#kernel/refusal'
import { termEnd } from '#kernel/register'
import { namedDays, registerOfDigit } from '#register/bulk/cells-sql'
import type { Plan } from '#register/bulk/plan'
import type { Survey } from '#register/bulk/survey'
import { checkRecord } from '#register/loading/checks'
import type { LoadContext } from '#register/loading/context'
import { derive } from '#register/loading/derive'
import { complete } from '#register/loading/events'
import { type Statement, statementOf } from '#register/loading/statement'
import { OPEN_END } from '#register/store/tables'
import { recordOfRow } from '#register/tables/row-record'

/** What the reader makes of a row, its days as numbers of `namedDays`: it holds for all of one pattern. */
export interface Template {
  readonly pattern: string
  readonly register: string
  readonly office: string
  readonly applicantKind: string
  /** What is printed, as two parallel lists. */
  readonly printedKeys: readonly string[]
  readonly printedValues: readonly string[]
  readonly filedAt: number
  readonly publishedAt: number
  readonly grantedAt: number
  readonly statedAt: number
  readonly eventCode: readonly string[]
  readonly eventAt: readonly number[]
  readonly eventAmount: readonly number[]
  readonly eventText: readonly string[]
  readonly eventPrinted: readonly string[]
  readonly statusAt: readonly number[]
  readonly status: readonly string[]
  readonly forceAt: readonly number[]
  readonly untilAt: readonly number[]
}

const OPEN_AT = namedDays.length + 1

/** The template of each pattern, made by the reader from a row of it; none where it makes something else. */
export function templatesOf({ patterns }: Survey, plan: Plan, context: LoadContext): Template[] {
  return patterns.flatMap(({ pattern, cells, number }) => {
    const record = recordOfRow(field => {
      const at = plan.columns.at.get(field)
      return at === undefined ? undefined : cells[at] || undefined
    })
    if (isRefusal(record) || checkRecord(record, context.registers, context.asOf)) return []
    const register = context.registers.get(record.register)
    const isRead =
      record.applicationNumber === number && record.register === registerOfDigit(Number(pattern[0]))
    if (!register || !isRead) return []
    const row = statementOf(record, context)
    complete(row, register)
    derive(row, register, context)
    const days = daysOf(cells, plan)
    const end = termEnd(register, [], { filedOn: days[0], grantedOn: days[2] })?.until ?? ''
    return templateOf(pattern, row, [...days, end]) ?? []
  })
}

/** The days of a row as the engine reads them: the four of its cells. */
function daysOf(cells: readonly string[], plan: Plan): string[] {
  return (['filedOn', 'publishedOn', 'grantedOn', 'statusOn'] as const).map(field => {
    const at = plan.columns.at.get(field)
    const text = at === undefined ? '' : (cells[at] ?? '')
    const [, year, month, day] = /^(\d{4})\D?(\d\d)\D?(\d\d)$/.exec(text) ?? []
    return year ? `${year}-${month}-${day}` : ''
  })
}

function templateOf(pattern: string, row: Statement, days: readonly Day[]): Template | undefined {
  let isNamed = true
  const at = (day: Day | undefined): number => {
    if (!day) return 0
    if (day === OPEN_END) return OPEN_AT
    const found = days.indexOf(day)
    if (found < 0) isNamed = false
    return found + 1
  }
  const told = row.eventFrom?.some(Boolean) || row.eventTo?.some(Boolean)
  const template: Template = {
    pattern,
    register: row.register,
    office: row.office,
    applicantKind: row.applicantKind ?? '',
    printedKeys: Object.keys(row.asPrinted ?? {}),
    printedValues: Object.values(row.asPrinted ?? {}),
    filedAt: at(row.filedOn),
    publishedAt: at(row.publishedOn),
    grantedAt: at(row.grantedOn),
    statedAt: at(row.statedOn),
    eventCode: row.eventCode ?? [],
    eventAt: (row.eventOn ?? []).map(at),
    eventAmount: row.eventAmount ?? [],
    eventText: (row.eventCode ?? []).map(() => ''),
    eventPrinted: row.eventPrinted ?? [],
    statusAt: (row.statusFrom ?? []).map(at),
    status: row.status ?? [],
    forceAt: (row.forceFrom ?? []).map(at),
    untilAt: (row.forceUntil ?? []).map(at),
  }
  return isNamed && !told ? template : undefined
}
