import type { Predicate } from '#kernel/predicate'
import type { OfficeKind, Role } from '#kernel/procedures/role'
import type { EventKind, Field } from '#kernel/register'
import type { RefusalName } from '#kernel/refusal'
import type { Citation, Label } from '#kernel/source'
import type { LineOfWork } from '#kernel/work/line-of-work'
import type { Opening } from '#kernel/work/opening'
import type { Telling } from '#kernel/work/telling'

/** One of the seven channels of the grand protective system. */
export interface Channel {
  readonly kind: 'channel'
  readonly id: string
  readonly code: string
  readonly label: Label
  readonly basis: readonly Citation[]
}

/** Something that a person may do to a case, and what follows from it. */
export interface Act extends Telling {
  readonly label: Label
  readonly by: Role | readonly Role[]
  /** The state it leads to, beside the one that names the act; nothing where the case stays. */
  readonly to?: string
  /** Only where this holds of the facts of the case, and of the `documents` written in it. */
  readonly when?: Predicate
  /** Facts that must be given with it: names of the procedure's fields. */
  readonly needs?: readonly string[]
  /** Documents written by it: names of the procedure's documents. */
  readonly writes?: readonly string[]
  /** Limits lengthened by it. The roles that may are those of the limit's extensions. */
  readonly extends?: string
  /** Limits that begin with it and run whatever the state, until an act meets them. */
  readonly starts?: readonly string[]
  /** Limits that it ends by doing what was due. */
  readonly meets?: readonly string[]
  /** What it does to the right the case is about, and the fact that names to whom a right goes by it. */
  readonly event?: EventKind
  readonly eventTo?: string
  readonly basis?: Citation
}

export interface State {
  readonly label: Label
  /** Who owes the next act; an inner state has that of the state around it. */
  readonly holder?: Role
  /** Limits that begin on entering the state and end on leaving it. */
  readonly limits?: readonly string[]
  /** Limits that acts within it begin, and that end with it where no act has met them. */
  readonly bounds?: readonly string[]
  readonly on?: Readonly<Record<string, Act>>
  readonly initial?: string
  readonly states?: Readonly<Record<string, State>>
  /** All clocks stand still in it, or those named. */
  readonly stopsClock?: true | readonly string[]
  /** Where the case goes by itself when a limit has run out. */
  readonly expires?: { readonly limit: string; readonly to: string; readonly basis?: Citation }
  readonly final?: true
  /** What whoever comes too late for any act is told. */
  readonly refuses?: RefusalName
  readonly basis?: Citation
  readonly note?: Label
}

/** A course that runs beside the main one, such as preservation; its acts have names of their own. */
export interface Side {
  readonly label: Label
  readonly initial: string
  readonly states: Readonly<Record<string, State>>
}

export interface LimitOf {
  readonly label: Label
  /** Who must act in time. */
  readonly owes: Role
  /** Its rule is that of the day on which it begins, where an instrument governs what is done since. */
  readonly ofItsDay?: true
  /** Of a limit counted back: the field with the day before which the act must come. */
  readonly before?: string
  /** The field with the day from which it runs, where that is not the day of what begins it. */
  readonly after?: string
  /** What it begins with where that lies outside the case, which it then only frames and never runs in. */
  readonly begins?: Label
}

export interface Procedure {
  readonly kind: 'procedure'
  readonly id: string
  readonly label: Label
  /** Or the line of work beside the seven channels, of what a city does for its own plan. */
  readonly channel: Channel | LineOfWork
  readonly basis: readonly Citation[]
  /** Kinds of office that may lead such a case. */
  readonly offices: readonly OfficeKind[]
  readonly roles: readonly Role[]
  /** The act with which a case begins, and who may do it. */
  readonly opens: Opening
  readonly limits: Readonly<Record<string, LimitOf>>
  readonly fields?: Readonly<Record<string, Field>>
  readonly documents?: Readonly<Record<string, Label>>
  readonly initial: string
  readonly states: Readonly<Record<string, State>>
  readonly sides?: Readonly<Record<string, Side>>
  /** Files of such cases are closed to everyone without a duty in them. */
  readonly closed?: true
  readonly note?: Label
}

export const defineChannel = (channel: Omit<Channel, 'kind'>): Channel =>
  Object.freeze({ kind: 'channel' as const, ...channel })

/** Keeps the names of the limits in the type, so that a jurisdiction cannot number one that is not there. */
export const defineProcedure = <const P extends Omit<Procedure, 'kind'>>(
  procedure: P,
): Readonly<P & { kind: 'procedure' }> => Object.freeze({ kind: 'procedure' as const, ...procedure })
