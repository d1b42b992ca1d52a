import { type Day, daysOf, type Period } from '#kernel/date'
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
  readonly list: string
  readonly designate: string
  /** By which a recommendation is taken back for an objection that holds. */
  readonly setAside: string
  readonly call: string
  readonly appoint: string
  readonly dismiss: string
  readonly publish: string
  readonly sendUp: string
  /** States of a round: in which applications are taken, and in which its result is published. */
  readonly called: string
  /** In which experts score and the province decides, and in which its recommendation has gone up. */
  readonly reviewed: readonly string[]
  readonly sentUp: readonly string[]
  readonly published: readonly string[]
  /** States of an application that is not decided yet, and of one that is out of the round. */
  readonly undecided: readonly string[]
  readonly out: readonly string[]
  /** Of those that are out, the ones that left by themselves or came too late. */
  readonly left: readonly string[]
  /** In which it waits in case another one falls out. */
  readonly reserve: string
  /** In which a title is open to objections, is held, and has ended. */
  readonly titleNotice: string
  /** Of an objection: where it was found to hold. */
  readonly upheld: string
  readonly titled: string
  readonly ended: readonly string[]
  /** What experts score, each from 0 to 100, with its weight; the same fields of the own score. */
  readonly criteria: readonly Criterion[]
  /** The field of what an expert says of his points. */
  readonly comment: string
}

export interface Criterion {
  readonly field: string
  readonly own: string
  readonly weight: number
}

/** What every round, application and objection tells of itself, under these names. */
const roundFacts = [
  ...['scheme', 'quota', 'applyBy', 'ties', 'seed', 'minimum', 'capBy', 'capMost', 'capPlaces'],
  ...['expert', 'expertPlace', 'declaredTies', 'objectUntil'],
]
const applicationFacts = ['round', 'applyBy', 'veto', 'expert', 'objectUntil', 'setAsideFor']
const objectionFacts = ['of', 'objectUntil']

export function defineDesignationScheme(one: Omit<DesignationScheme, 'kind'>): DesignationScheme {
  const became = Object.values(one.levels).flatMap(level => level.became?.since ?? [])
  const faults = [
    ...[one.since, ...became].filter(since => !daysOf(since)).map(since => `is since '${since}', no period`),
    ...(one.carriedOut ? faultsOf(one.carriedOut) : []),
  ]
  if (faults.length > 0) throw new Error(`Fault: scheme '${one.id}' ${faults.join('; ')}`)
  return Object.freeze({ kind: 'designation-scheme' as const, ...one })
}

/** Names that the procedures do not know, and criteria that nobody could score by. */
function faultsOf(run: CarriedOut): string[] {
  const { round, application, objection, criteria } = run
  const acts = ({ id, states }: Procedure, names: readonly string[]) =>
    names
      .filter(act => !Object.values(states).some(state => state.on?.[act] !== undefined))
      .map(act => `names act '${act}' of ${id}`)
  const facts = ({ id, fields = {} }: Procedure, names: readonly string[]) =>
    names.filter(name => !(name in fields)).map(name => `asks for '${name}' of ${id}`)
  const states = (procedure: Procedure, names: readonly string[]) =>
    names.filter(one => !(one in procedure.states)).map(one => `names state '${one}' of ${procedure.id}`)
  const titles = [run.titleNotice, run.titled, ...run.ended]
  return [
    ...acts(application, [run.recommend, run.score, run.list, run.designate, run.setAside]),
    ...acts(round, [run.call, run.appoint, run.dismiss, run.publish, run.sendUp]),
    ...facts(round, roundFacts),
    ...facts(application, [...applicationFacts, run.comment]),
    ...facts(objection, objectionFacts),
    ...states(application, [...run.undecided, ...run.out, ...run.left, run.reserve, ...titles]),
    ...states(objection, [run.upheld]),
    ...states(round, [run.called, ...run.reviewed, ...run.published, ...run.sentUp]),
    ...criteria
      .flatMap(({ field, own }) => [field, own])
      .filter(name => application.fields?.[name]?.kind !== 'number')
      .map(name => `scores '${name}'`),
    ...criteria.filter(({ weight }) => !(weight > 0)).map(({ field }) => `gives '${field}' no weight`),
  ]
}

/** What a title is worth on a day: in its term, over it, kept beyond it or ended by what came later. */
export type Standing = 'not-yet' | 'in-term' | 'term-over' | 'kept' | 'ended' | 'open'

export function standingOf({ term, became }: Level, on: Day): Standing {
  if (term && on < term.from) return 'not-yet'
  // A year or a month stands for its last day: before it nobody can say that it was so already.
  const since = became && daysOf(became.since)?.to
  if (since && on >= since) return became.is
  if (!term) return 'open'
  return on < term.until ? 'in-term' : 'term-over'
}
