import { daysOf } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { Input } from '#kernel/input'
import type { OfficeKind } from '#kernel/procedures/role'
import type { Citation, Label } from '#kernel/source'
import { periodOn, type ReportSchedule } from '#kernel/work/report-schedule'

/** What the city knows already: an indicator of the place, what the plan says of an office, or its cases. */
export type Known =
  | { readonly indicator: Indicator }
  | { readonly plan: 'owed' | 'done' | 'overdue' | 'at-risk' }
  | { readonly cases: 'opened' | 'closed' | 'open' }

/** A figure that is filled in and asked of nobody. */
export interface FilledIn {
  readonly label: Label
  readonly unit: Label
  readonly known: Known
}

/** What only the office knows. */
export interface Question {
  readonly label: Label
  readonly about?: Label
  readonly asks: 'number' | 'text'
  /** Of a number. */
  readonly unit?: Label
  /** How long it takes to find the answer and write it down. */
  readonly minutes: number
  readonly isOptional?: true
  /** What another line of the form says of it: a part is no more than its whole. */
  readonly bound?: { readonly holds: 'at-most' | 'at-least' | 'equal'; readonly to: string }
  /** Asked of offices of these kinds alone; of all that owe the report where none is given. */
  readonly askedOf?: readonly OfficeKind[]
  /** Of a number: the statistic whose figure of the report's place and period it becomes once it stands. */
  readonly feeds?: Input
}

/** What a report of a schedule asks of the offices that owe it. */
export interface ReportForm {
  readonly kind: 'report-form'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly schedule: ReportSchedule
  readonly filledIn: Readonly<Record<string, FilledIn>>
  readonly questions: Readonly<Record<string, Question>>
  /** Numbers that are the sum of others. */
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[]
  /** Acts of the procedure with which it is handed in, and the fact that takes the words of one question. */
  readonly handedInBy: readonly string[]
  readonly words: { readonly question: string; readonly fact: string }
  /** The act with which a report stands for good, and its numbers become figures. */
  readonly standsWith?: string
}

/** The form as offices of one kind are asked it. */
export function formFor(form: ReportForm, officeKind: string): ReportForm {
  const questions = Object.fromEntries(
    Object.entries(form.questions).filter(
      ([, { askedOf }]) => !askedOf || askedOf.some(({ id }) => id === officeKind),
    ),
  )
  const has = (line: string) => line in questions || line in form.filledIn
  const sums = form.sums.filter(({ total, parts }) => [total, ...parts].every(has))
  return { ...form, questions, sums }
}

export function defineReportForm(one: Omit<ReportForm, 'kind'>): ReportForm {
  const { id, questions, filledIn, sums, words, schedule } = one
  const known = (name: string) => name in questions || name in filledIn
  const named = [
    ...sums.flatMap(({ total, parts }) => [total, ...parts]),
    ...Object.values(questions).flatMap(({ bound }) => (bound ? [bound.to] : [])),
    words.question,
  ]
  const strange = named.find(name => !known(name))
  if (strange !== undefined) throw new Error(`Fault: '${id}' has no line '${strange}'`)
  const twice = Object.keys(questions).find(name => name in filledIn)
  if (twice !== undefined) throw new Error(`Fault: '${id}' asks for '${twice}', which it fills in`)
  if (!(words.fact in (schedule.procedure.fields ?? {})))
    throw new Error(`Fault: ${schedule.procedure.id} has no field '${words.fact}'`)
  const feeding = Object.entries(questions).find(([, { feeds }]) => feeds)?.[0]
  if (feeding !== undefined && (!one.standsWith || !daysOf(periodOn(schedule, '2026-01-01').period)))
    throw new Error(`Fault: '${id}' feeds '${feeding}' and never stands, or for a period that no figure has`)
  return Object.freeze({ kind: 'report-form' as const, ...one })
}
