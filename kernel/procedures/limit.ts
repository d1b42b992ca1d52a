import type { Day } from '#kernel/date'
import type { Duration } from '#kernel/procedures/duration'
import type { Citation, Label } from '#kernel/source'

/** A lengthening that the source allows, and to whom: the id of a role. Used in the order given. */
export interface Extension {
  readonly value: Duration
  readonly by: string
  readonly basis?: Citation
}

/** A limit as a source sets it, in force from a day until (and not on) another. */
export interface LimitRule {
  readonly from: Day
  readonly until?: Day
  /** Nothing where the source sets no limit: said, not left out. */
  readonly value?: Duration
  readonly basis: Citation
  readonly extensions: readonly Extension[]
  /** True where the time is counted back: the act must come so long before the day given. */
  readonly ahead?: boolean
  /** True where the last day counted is the day before the corresponding one, and never moves. */
  readonly endsDayBefore?: boolean
  /** True where a last day off stays the last day though the source's others move: custody, for one. */
  readonly neverMoves?: boolean
  /** Where the source is silent or doubtful: what the desk asks a person. */
  readonly doubt?: Label
}

type Further = Partial<
  Pick<LimitRule, 'until' | 'extensions' | 'ahead' | 'endsDayBefore' | 'neverMoves' | 'doubt'>
>

export const limit = (from: Day, value: Duration, basis: Citation, more: Further = {}): LimitRule =>
  Object.freeze({ from, value, basis, extensions: [], ...more })
/** The source sets no limit from that day. */
export const notSet = (from: Day, basis: Citation, more: Pick<Further, 'until' | 'doubt'> = {}): LimitRule =>
  Object.freeze({ from, basis, extensions: [], ...more })

/** The limits of one procedure or hand-over in one jurisdiction, by name; each a history of rules. */
export interface Limits {
  readonly kind: 'limits'
  /** The id of the procedure or hand-over. */
  readonly of: string
  /** GB/T 2260 code of the place whose rules these are; 100000 for the nation. */
  readonly place: string
  readonly limits: Readonly<Record<string, readonly LimitRule[]>>
}

/** Numbers of a procedure in a jurisdiction; the names must be those of the procedure. */
export const limitsOf = <Name extends string>(
  subject: { readonly id: string; readonly limits: Readonly<Record<Name, unknown>> },
  limits: Readonly<Record<Name, readonly LimitRule[]>>,
  place = '100000',
): Limits & { readonly limits: Readonly<Record<Name, readonly LimitRule[]>> } =>
  Object.freeze({ kind: 'limits' as const, of: subject.id, place, limits })
