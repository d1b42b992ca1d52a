import type { Day, Period } from '#kernel/date'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Citation, Label, Mark } from '#kernel/source'

/** How cities are named for what they do: one generation of it, with what became of its titles. */
export interface DesignationScheme {
  readonly kind: 'designation-scheme'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  /** As exactly as it is known: a day, a month or a year. */
  readonly since: Period
  readonly principle?: Label
  readonly applicants: Label
  readonly levels: Readonly<Record<string, Level>>
  /** Its steps in their order, each as sure as it is known. */
  readonly steps: readonly Step[]
  /** By what it is carried out here; a scheme that is history has none. */
  readonly carriedOut?: CarriedOut
  readonly note?: Label
}

export interface Level {
  readonly label: Label
  readonly mark?: Mark
  /** How many were named, and the term that they were named for. */
  readonly named?: number
  readonly term?: { readonly from: Day; readonly until: Day }
  readonly became?: { readonly since: Period; readonly is: 'kept' | 'ended'; readonly says: Label }
}

export interface Step {
  readonly label: Label
  readonly mark?: Mark
}

/** The procedures of a round, and the names by which what is asked of their acts goes. */
export interface CarriedOut {
  readonly round: Procedure
  readonly application: Procedure
  readonly objection: Procedure
  /** Acts: of the application, then of the round. */
  readonly recommend: string
  readonly score: string
  readonly designate: string
  readonly appoint: string
  readonly dismiss: string
  readonly publish: string
  readonly sendUp: string
  /** States of a round: in which applications are taken, and in which its result is published. */
  readonly called: string
  readonly published: readonly string[]
  /** States of an application that is not decided yet, and of one that is out of the round. */
  readonly undecided: readonly string[]
  readonly out: readonly string[]
  /** Of those that are out, the ones that left by themselves or came too late. */
  readonly left: readonly string[]
  /** In which a title is open to objections, is held, and has ended. */
  readonly titleNotice: string
  /** Of an objection: where it was found to hold. */
  readonly upheld: string
  readonly titled: string
  readonly ended: readonly string[]
  /** What experts score, each from 0 to 100, with its weight; the same fields of the own score. */
  readonly criteria: readonly Criterion[]
}

export interface Criterion {
  readonly field: string
  readonly own: string
  readonly weight: number
}

/** What every round tells of itself, under these names. */
const roundFacts = ['scheme', 'quota', 'applyBy', 'ties', 'seed', 'expert', 'expertPlace', 'objectUntil']

export function defineDesignationScheme(one: Omit<DesignationScheme, 'kind'>): DesignationScheme {
  const fault = (what: string) => new Error(`Fault: scheme '${one.id}' ${what}`)
  const run = one.carriedOut
  if (run) {
    const has = (procedure: Procedure, act: string) =>
      Object.values(procedure.states).some(state => state.on?.[act] !== undefined)
    for (const act of [run.recommend, run.score, run.designate])
      if (!has(run.application, act)) throw fault(`names act '${act}' of ${run.application.id}`)
    for (const act of [run.appoint, run.dismiss, run.publish, run.sendUp])
      if (!has(run.round, act)) throw fault(`names act '${act}' of ${run.round.id}`)
    for (const name of roundFacts) if (!(name in (run.round.fields ?? {}))) throw fault(`asks for '${name}'`)
    for (const state of [
      ...run.undecided,
      ...run.out,
      ...run.left,
      run.titleNotice,
      run.titled,
      ...run.ended,
    ])
      if (!(state in run.application.states)) throw fault(`names state '${state}' of ${run.application.id}`)
    if (!(run.upheld in run.objection.states)) throw fault(`names state '${run.upheld}'`)
    for (const state of [run.called, ...run.published])
      if (!(state in run.round.states)) throw fault(`names state '${state}' of ${run.round.id}`)
    for (const { field, own, weight } of run.criteria) {
      for (const name of [field, own])
        if (run.application.fields?.[name]?.kind !== 'number') throw fault(`scores '${name}'`)
      if (!(weight > 0)) throw fault(`gives '${field}' no weight`)
    }
  }
  return Object.freeze({ kind: 'designation-scheme' as const, ...one })
}

/** What a title is worth on a day: in its term, over it, kept beyond it or ended by what came later. */
export type Standing = 'not-yet' | 'in-term' | 'term-over' | 'kept' | 'ended' | 'open'

export function standingOf({ term, became }: Level, on: Day): Standing {
  if (term && on < term.from) return 'not-yet'
  // A year or a month stands for its last day: before it nobody can say that it was so already.
  if (became && on >= lastDayOf(became.since)) return became.is
  if (!term) return 'open'
  return on < term.until ? 'in-term' : 'term-over'
}

const lastDayOf = (period: Period): Day =>
  period.length === 4 ? `${period}-12-31` : period.length === 7 ? `${period}-31` : period
