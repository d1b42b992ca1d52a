import type { Day } from '#kernel/date'
import type { Decided, Duration } from '#kernel/procedures/duration'
import { isDecided } from '#kernel/procedures/duration'
import type { Citation, Label } from '#kernel/source'

/** A lengthening that the source allows, and to whom: the id of a role. Used in the order given. */
export interface Extension {
  readonly value: Duration | Decided
  readonly by: string
  readonly basis?: Citation
  /** True of a last one that may be used again and again. */
  readonly repeats?: boolean
}

/** A limit as a source sets it, in force from a day until (and not on) another. */
export interface LimitRule {
  readonly from: Day
  readonly until?: Day
  /** Nothing where the source sets no limit: said, not left out. */
  readonly value?: Duration
  /** Whose decision or agreement sets the length; until it is told there is no value. */
  readonly decided?: Decided
  /** Begun once more it also runs so long from there, and the later of the two days is the last. */
  readonly orLater?: { readonly value: Duration; readonly basis: Citation }
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
  Pick<LimitRule, 'until' | 'extensions' | 'orLater' | 'ahead' | 'endsDayBefore' | 'neverMoves' | 'doubt'>
>

export const limit = (from: Day, value: Duration, basis: Citation, more: Further = {}): LimitRule =>
  Object.freeze({ from, value, basis, extensions: [], ...more })
/** The source leaves the length to somebody's decision or to the parties' agreement. */
export const limitAsDecided = (from: Day, decided: Decided, basis: Citation, more: Further = {}): LimitRule =>
  Object.freeze({ from, decided, basis, extensions: [], ...more })
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

/** The nth lengthening that a rule allows; a last one that repeats stands for all that follow. */
export function extensionAt({ extensions }: Pick<LimitRule, 'extensions'>, n: number): Extension | undefined {
  const last = extensions.at(-1)
  return extensions[n] ?? (last?.repeats ? last : undefined)
}

/** A lengthening that was used, with its length as the source prints it or as it was decided. */
export interface UsedExtension {
  readonly value: Duration
  readonly basis?: Citation
  readonly isDecided: boolean
}

/** The lengthenings used so far; `granted` holds the lengths of those that were decided, in their order. */
export function extensionsUsed(rule: LimitRule, used: number, granted: readonly Duration[]): UsedExtension[] {
  const lengths = [...granted]
  return Array.from({ length: used }).flatMap((_, n) => {
    const { value, basis } = extensionAt(rule, n) ?? {}
    const length = value && isDecided(value) ? lengths.shift() : value
    return length && value ? { value: length, basis, isDecided: isDecided(value) } : []
  })
}
