import type { Day } from '#kernel/date'
import type { Fact } from '#kernel/procedures/facts'
import type { FieldKind } from '#kernel/register'
import type { Label } from '#kernel/source'
import type { CautionShape } from '#server/api/cautions'
import type { CourseShape, DerivationShape, Named } from '#server/api/procedures'
import type { Refused } from '#server/api/refusals'
import type { SentinelShape } from '#server/api/sentinels'
import type { CitationShape } from '#server/api/sources'

export interface OfficeShape {
  id: string
  name: string
  officeKind?: string
  /** Where it has ended: from which day on, and the office that answers for what it owed. */
  passed?: { on: Day; to: { id: string; name: string } }
}

/** A case in a list; names that are secret in it are covered. */
export interface CaseBrief {
  id: string
  procedure: Named
  channel: Named
  place: string
  title: string
  lead: OfficeShape
  openedOn: Day
  closedOn?: Day
  state: { path: string; label: Label }
  /** Who owes the next act; nothing of a case that has ended. */
  holder?: { role: Named; office: OfficeShape }
  /** With working days left; negative where late, nothing where the holidays are not announced. */
  next?: { limit: string; label: Label; due: string; isOverdue: boolean; left?: number }
  /** To be sent with the next act, so that nobody acts on what has changed meanwhile. */
  version: number
  isClosedFile: boolean
  right?: string
  dispute?: string
}

export interface CaseListShape {
  rows: CaseBrief[]
  /** To be sent as `after` for the next page. */
  next?: string
}

export interface CaseCountsShape {
  channels: { channel: Named; open: number; closed: number }[]
  weeks: { week: Day | null; open: number; overdue: number }[]
}

export interface FieldShape {
  name: string
  label: Label
  kind: FieldKind
  values?: Readonly<Record<string, Label>>
}

export interface FactShape extends FieldShape {
  value: Fact
}

export interface OpenActShape {
  name: string
  label: Label
  course: string
  roles: Named[]
  /** Ids of those roles that the viewer fills. */
  mine: string[]
  mayNot?: Refused
  /** Fields that must be given with it, where they are not known yet. */
  needs: FieldShape[]
  /** Fields that its condition reads, and that decide the limits which it lets begin. */
  reads: FieldShape[]
  when?: Label
  isMet: boolean
  writes: { name: string; label: Label }[]
  extends?: string
  /** The way that enters it when the package is sent. */
  sentBy?: Named
  event?: Named
  basis?: CitationShape
}

export interface ClockShape {
  limit: string
  label: Label
  owes: Named
  start: string
  due?: string
  /** Working days left; negative where late, nothing where the holidays are not announced. */
  left?: number
  derivation?: DerivationShape[]
  /** Why nobody can tell the day. */
  refused?: Refused
  isOverdue: boolean
  isSuspended: boolean
  extensionsUsed: number
  extensionsLeft: number
  says?: Label
  doubt?: Label
  basis: CitationShape
}

export interface EndedClockShape {
  limit: string
  label: Label
  start: string
  endedOn: string
  how: 'met' | 'left' | 'run-out'
  /** Nothing where the source sets no day, or nobody can tell it. */
  due?: string
  derivation?: DerivationShape[]
  basis: CitationShape
}

export interface EntryShape {
  /** Its number in the log, for which there is a receipt; nothing where it is yet to be entered. */
  seq?: number
  version?: number
  kind: string
  on: string
  recordedAt?: string
  person: string
  personName?: string
  office: OfficeShape
  basis?: string
  act?: { name: string; label: Label; role?: Named }
  limit?: { name: string; label: Label }
  handOver?: string
  persons?: { added: string[]; removed: string[] }
  /** What the case was tied to; null where it was untied. */
  tied?: { right?: string | null; dispute?: string | null }
}

/** An act that a side of a hand-over may do now. */
export interface HandOverActShape {
  name: string
  label: Label
  /** Id of the office that does it. */
  office: string
  needs: FieldShape[]
  /** With acceptance: what may be opened at once, where the way leads to no certain procedure. */
  opens: Named[]
}

export interface HandOverShape {
  acts: HandOverActShape[]
  id: string
  kind: Named
  from: OfficeShape
  to: OfficeShape
  fromCase: string
  toCase?: string
  state: { path: string; label: Label }
  holder?: OfficeShape
  draftedOn: Day
  endedOn?: Day
  next?: { limit: string; label: Label; due: string; isOverdue: boolean; left?: number }
  version: number
}

/** All that a page of a hand-over shows. */
export interface HandOverPageShape extends HandOverShape {
  /** When such a hand-over is due. */
  trigger: Label
  facts: FactShape[]
  /** What must go along, and when it last went. */
  documents: { name: string; label: Label; on?: string }[]
  clocks: ClockShape[]
  ended: EndedClockShape[]
  timeline: EntryShape[]
}

export interface WayShape extends Named {
  to: OfficeShape[]
  needs: FieldShape[]
  documents: { name: string; label: Label }[]
  trigger: Label
}

/** All that a page of a case shows. */
export interface CasePageShape extends CaseBrief {
  courses: CourseShape[]
  /** In the main course, the states from the outermost to the innermost. */
  within: { path: string; label: Label }[]
  /** Where each course stands, by its name; the main one's is empty. */
  states: Readonly<Record<string, string>>
  /** Innermost states of the main course in the order in which the case came to them. */
  passed: string[]
  acts: OpenActShape[]
  clocks: ClockShape[]
  ended: EndedClockShape[]
  timeline: EntryShape[]
  /** Of what a city does for its own plan: its board, and the case that it belongs to. */
  work?: { board?: Named; of?: string }
  /** The fields of a sample that is drawn in it by a seed. */
  draw?: { from: string; seed: string; size: string; drawn: string }
  /** The act with which such a case begins. */
  opens: Label
  /** A name that stays is in no package, and in no case that goes on with this one. */
  parties: { name: string; role?: Named; secret: boolean; staysHere?: true }[]
  facts: FactShape[]
  documents: { name: string; label: Label; on: string }[]
  events: { kind: Named; on: string }[]
  offices: (OfficeShape & { since: string })[]
  assigned: { person: string; name?: string }[]
  handOvers: HandOverShape[]
  ways: WayShape[]
  related: CaseBrief[]
  cautions: CautionShape[]
  sentinels: SentinelShape[]
}

/** What an act gives back: the case as it then is, and its entries in the log. */
export interface DoneShape {
  case: CaseBrief
  entries: { seq: number; id: string; kind: string }[]
}

export interface HandOverDoneShape {
  handOver: HandOverShape
  entries: { seq: number; id: string; kind: string }[]
}
