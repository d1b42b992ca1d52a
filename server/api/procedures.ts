import type { Day } from '#kernel/date'
import type { Duration } from '#kernel/procedures/duration'
import type { Field } from '#kernel/register'
import type { Label } from '#kernel/source'
import type { CitationShape } from '#server/api/sources'

/** Anything that is called by a name: a role, an office kind, a channel. */
export interface Named {
  id: string
  label: Label
}

export interface ProcedureBrief extends Named {
  /** Channels in the order of their codes; after them lines of work, which are none. */
  channel: Named & { code: string; kind: 'channel' | 'line-of-work' }
  states: number
  acts: number
  limits: number
  /** Citations that were not read in the source, and those that are doubted. */
  unverified: number
  unsure: number
  closed: boolean
}

export interface RuleShape {
  /** GB/T 2260 code of the place whose rule it is. */
  place: string
  from: Day
  until?: Day
  /** Nothing where the source sets none. */
  value?: Duration
  says?: Label
  /** When it begins once more it also runs so long from there, and the later day counts. */
  orLater?: Label
  extensions: { says: Label; by: string; repeats: boolean; basis?: CitationShape }[]
  ahead?: boolean
  endsDayBefore?: boolean
  neverMoves?: boolean
  doubt?: Label
  basis: CitationShape
}

export interface LimitShape {
  name: string
  label: Label
  /** Id of the role that must act in time. */
  owes: string
  /** The field with the day before which the act must come, or with the day from which the time runs. */
  before?: string
  after?: string
  begins?: Label
  rules: RuleShape[]
}

export interface ActShape {
  name: string
  label: Label
  /** Ids of roles. */
  by: string[]
  to?: string
  /** Path of the innermost state that it leads to; nothing where the case stays. */
  target?: string
  when?: Label
  needs: string[]
  /** What may be told with it beside, where nothing else may. */
  may: string[]
  /** The one role that reads what it tells. */
  confidedTo?: string
  writes: string[]
  extends?: string
  starts: string[]
  meets: string[]
  event?: string
  basis?: CitationShape
}

export interface StateShape {
  /** Names of the states around it and its own, joined by dots. */
  path: string
  label: Label
  holder?: string
  limits: string[]
  bounds: string[]
  stopsClock: true | false | readonly string[]
  expires?: { limit: string; to: string; target: string }
  final: boolean
  initial?: string
  basis?: CitationShape
  note?: Label
  acts: ActShape[]
}

export interface CourseShape {
  /** Empty for the main course. */
  name: string
  label?: Label
  initial: string
  states: StateShape[]
}

export interface ProcedureShape extends Named {
  channel: string
  offices: string[]
  /** A role of a party is filled by those whom a case is about; others by offices. */
  roles: (Named & { isParty: boolean })[]
  /** `asks` where nothing may be told that is not asked. */
  opens: { act: string; label: Label; by: string[]; asks?: string[] }
  limits: LimitShape[]
  fields: Readonly<Record<string, Field>>
  documents: Readonly<Record<string, Label>>
  courses: CourseShape[]
  closed: boolean
  basis: CitationShape[]
  note?: Label
}

export interface ProcedurePage extends ProcedureShape {
  channelLabel: Label
  officeKinds: Named[]
}

export interface DerivationShape {
  step: Label
  day: string
  citation: CitationShape
}

/** When a limit falls due that begins on a day, and how the day was found. */
export interface DueShape {
  procedure: Named
  limit: { name: string; label: Label }
  owes: Named
  from: string
  rule: RuleShape
  due: string
  /** Working days from the day asked about; negative where it has passed, nothing where nobody can know. */
  left?: number
  derivation: DerivationShape[]
}
