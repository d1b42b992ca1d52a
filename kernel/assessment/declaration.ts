import type { OfficeKind } from '#kernel/procedures/role'
import { fractionOf } from '#kernel/plan/fraction'
import { type Day, daysOf, isDay } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Citation, Label } from '#kernel/source'

/** Who declares figures about a place, and who assesses them from above. */
export interface DeclarationRule {
  readonly kind: 'declaration-rule'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  /** Offices of the place itself, or of the city that holds it. */
  readonly declaredBy: readonly OfficeKind[]
  /** Offices of a place above it. */
  readonly assessedBy: readonly OfficeKind[]
  readonly note?: Label
}

export const defineDeclarationRule = (one: Omit<DeclarationRule, 'kind'>): DeclarationRule =>
  Object.freeze({ kind: 'declaration-rule' as const, ...one })

/** A file of the vault on which a statement rests. */
export interface RestingFile {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
}

/** What a city says that a figure is. It is never changed; a later one stands beside it. */
export interface DeclaredValue {
  /** As it was written. */
  readonly value: string
  readonly note?: string
  readonly evidence: readonly RestingFile[]
  /** The records that were counted, by their numbers. */
  readonly list?: RestingFile & { readonly lines: number }
  /** Why it takes the place of what was said before. */
  readonly reason?: string
}

/** A figure as declared: of which indicator, where and for which day, with what stands now. */
export interface Declaration {
  readonly id: string
  readonly indicator: string
  readonly place: string
  readonly on: Day
  readonly state: 'standing' | 'withdrawn'
  readonly stated: DeclaredValue
  readonly office: string
  readonly declaredOn: Day
  readonly version: number
}

/** One name for all that is said of a figure of a place on a day. */
export const declarationId = (indicator: string, place: string, on: Day): string =>
  `${place}-${on}-${indicator}`

/** The day for which a figure stands: the day, or the last one of the period, which must be over. */
export function closedDay(given: string, today: Day): Day | Refusal {
  const day = isDay(given) ? given : daysOf(given)?.to
  if (day === undefined) return refuse('period-invalid', given.slice(0, 40))
  return day < today ? day : refuse('period-not-closed', `${day} ≥ ${today}`)
}

/** Why a value cannot be declared; nothing where it can. */
export function faultOfValue({ value, reason }: DeclaredValue, before?: Declaration): Refusal | undefined {
  if (fractionOf(value) === undefined) return refuse('amount-invalid', value.slice(0, 40))
  if (before && (reason === undefined || reason.trim() === ''))
    return refuse('correction-without-reason', before.id)
  return undefined
}
