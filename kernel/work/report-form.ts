import type { Indicator } from '#kernel/indicator'
import type { Citation, Label } from '#kernel/source'
import type { ReportSchedule } from '#kernel/work/report-schedule'

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
  return Object.freeze({ kind: 'report-form' as const, ...one })
}
