import type { Day } from '#kernel/date'
import type { Channel } from '#kernel/procedures/procedure'
import type { Condition, FactValue } from '#kernel/procedures/threshold-condition'
import { factsRead, multiplied } from '#kernel/procedures/threshold-condition'
import type { Citation, Label, Source } from '#kernel/source'
import { cite } from '#kernel/source'

/** 元, 件, 个月, 人 or 次; a code of a list; yes or no. */
export type FactUnit = 'yuan' | 'piece' | 'month' | 'person' | 'time' | 'code' | 'yes-no'

export interface Fact {
  readonly label: Label
  readonly unit: FactUnit
  /** What a code may be. */
  readonly values?: Readonly<Record<string, Label>>
  /** What null means, where there may be none: no earlier sanction. */
  readonly none?: Label
}

/** A sum of money: fixed, or so many times a fact, held within bounds. In 元. */
export interface Sum {
  readonly yuan?: number
  readonly fact?: string
  readonly times?: number
  readonly atLeast?: number
  readonly atMost?: number
}

/** What is to be paid: from and up to; both the same where the sum is one. */
export interface Amount {
  readonly min?: Sum
  readonly max?: Sum
}

/** Where a submission goes. Of the rows of one group only the first that holds opens a channel. */
export interface Route {
  readonly channel: Channel
  readonly to: Label
  readonly group?: string
  /** What it shuts or holds up, and what it asks for. */
  readonly effect?: Label
}

export interface Row {
  readonly clause: string
  readonly citation: Citation
  readonly when: Condition
  readonly tier?: string
  /** A row of an instrument with days of its own: from the one, until (and not on) the other. */
  readonly from?: Day
  readonly until?: Day
  /** Counts only where no row above it of its tier holds: 虽未达到前项规定标准，但…… */
  readonly otherwise?: true
  readonly amount?: Amount
  readonly route?: Route
}

export interface Version {
  readonly from: Day
  readonly until?: Day
  readonly rows: readonly Row[]
  /** Where it is doubtful whether or how the version applies: what a person is asked. */
  readonly doubt?: Label
}

export interface ThresholdExample {
  readonly on: Day
  readonly facts: Readonly<Record<string, FactValue>>
  readonly expect: {
    readonly meets?: boolean | null
    readonly tier?: string
    readonly clauses?: readonly string[]
    readonly missing?: readonly string[]
    readonly amount?: { readonly min?: number; readonly max?: number }
    readonly channels?: readonly string[]
    readonly refused?: string
  }
}

/** A decision table: which clauses a set of facts meets, by the rules of the day of the event. */
export interface Threshold {
  readonly kind: 'threshold'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly facts: Readonly<Record<string, Fact>>
  /** From the lowest to the highest. */
  readonly tiers?: Readonly<Record<string, Label>>
  readonly versions: readonly Version[]
  readonly examples: readonly ThresholdExample[]
  readonly note?: Label
}

const fact =
  (unit: FactUnit) =>
  (zh: string, en: string): Fact =>
    Object.freeze({ label: { zh, en }, unit })
export const yuan = fact('yuan')
export const pieces = fact('piece')
export const people = fact('person')
export const times = fact('time')
export const yesNo = fact('yes-no')
export const monthsSince = (zh: string, en: string, none: Label): Fact =>
  Object.freeze({ label: { zh, en }, unit: 'month' as const, none })
export const oneOfCodes = (zh: string, en: string, values: Readonly<Record<string, Label>>): Fact =>
  Object.freeze({ label: { zh, en }, unit: 'code' as const, values })

/** One row; its clause is the article that it cites. */
export const row = (citation: Citation, when: Condition, more: Omit<Partial<Row>, 'when'> = {}): Row =>
  Object.freeze({ clause: citation.article ?? citation.source.label.zh, citation, when, ...more })

/** A row for as long as its source is in force. */
export const rowInForce = (citation: Citation, when: Condition, more: Omit<Partial<Row>, 'when'> = {}): Row =>
  row(citation, when, { from: citation.source.from, until: citation.source.until, ...more })

/** The rows of one tier, by the clause of the source that sets each. */
export const rowsOf = (source: Source, tier: string, clauses: Readonly<Record<string, Condition>>): Row[] =>
  Object.entries(clauses).map(([clause, when]) => row(cite(source, clause), when, { tier }))

/** The same rows with their lines so many times as high: what another clause makes of them. */
export const raised = (rows: readonly Row[], by: number, tier: string, article: string): Row[] =>
  rows.map(({ clause, citation, when, ...more }) =>
    row(cite(citation.source, article, citation.mark), multiplied(when, by), {
      ...more,
      tier,
      clause: `${article}（${clause}）`,
    }),
  )

/** One sum, neither more nor less. */
export const exactly = (sum: Sum): Amount => Object.freeze({ min: sum, max: sum })

/** Refuses a table that reads what it does not name, or has two versions of one day. */
export function defineThreshold(threshold: Omit<Threshold, 'kind'>): Threshold {
  const { id, facts, tiers = {}, versions } = threshold
  const fault = (what: string) => new Error(`Fault: threshold '${id}' ${what}`)
  for (const { rows } of versions)
    for (const { clause, when, tier, amount } of rows) {
      const sums = [amount?.min?.fact, amount?.max?.fact].filter(one => one !== undefined)
      for (const name of [...factsRead(when), ...sums])
        if (!Object.hasOwn(facts, name)) throw fault(`reads '${name}' in ${clause}, which is no fact of it`)
      for (const [name, value] of codesAsked(when))
        if (!Object.hasOwn(facts[name]?.values ?? {}, value)) throw fault(`asks for ${name} '${value}'`)
      if (tier !== undefined && !Object.hasOwn(tiers, tier)) throw fault(`has no tier '${tier}'`)
    }
  versions.forEach((one, i) => {
    const next = versions[i + 1]
    if (next && (one.until === undefined || one.until > next.from))
      throw fault(`has two versions on ${next.from}`)
  })
  return Object.freeze({ kind: 'threshold' as const, ...threshold })
}

function codesAsked(condition: Condition): [string, string][] {
  if (condition.node === 'is')
    return condition.values.flatMap(one => (typeof one === 'string' ? [[condition.fact, one]] : []))
  return condition.node === 'compare' || condition.node === 'unread' ? [] : condition.of.flatMap(codesAsked)
}
