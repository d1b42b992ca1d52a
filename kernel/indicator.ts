import type { Day, Period } from '#kernel/date'
import type { Formula } from '#kernel/formula'
import type { Entry } from '#kernel/predicate'
import type { Mission, Standard } from '#kernel/programme'
import type { RefusalName } from '#kernel/refusal'
import type { Citation, Label, Mark } from '#kernel/source'
import type { EarlierDefinition } from '#kernel/versions/earlier'

export interface Example {
  readonly says: Label
  readonly on: Day
  readonly given: {
    /** Entries by register id. */
    readonly rights?: Readonly<Record<string, readonly Entry[]>>
    /** Events with the fields of their rights, by register id. */
    readonly events?: Readonly<Record<string, readonly Entry[]>>
    /** Values by input id; `{ '2019': 839.45 }` where the period matters. */
    readonly inputs?: Readonly<Record<string, number | Readonly<Record<Period, number>>>>
  }
  readonly expect: number | { readonly refused: RefusalName }
}

export interface Indicator {
  readonly kind: 'indicator'
  readonly id: string
  /** Number in the catalogue, such as C02. */
  readonly code: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly standard: Standard
  readonly mission: Mission
  /** Further standards and missions it speaks to. */
  readonly also?: readonly (Standard | Mission)[]
  readonly unit: Label
  /** Digits after the point that are shown and handed out. */
  readonly decimals: number
  readonly better: 'higher' | 'lower' | 'band'
  readonly value: Formula
  /** What it was before, the latest first. */
  readonly earlier?: readonly EarlierDefinition[]
  /** The level of place for which it makes sense; `nation` where only the nation has a figure. */
  readonly levels?: readonly ('nation' | 'province' | 'city' | 'district')[]
  readonly mark?: Mark
  readonly note?: Label
  readonly examples: readonly Example[]
}

/** A value somebody promised or published as a goal, for a place and a day. */
export interface Target {
  readonly kind: 'target'
  readonly indicator: Indicator
  readonly place: string
  readonly by: Day
  readonly value: number
  readonly basis: Citation
}

export const defineIndicator = (one: Omit<Indicator, 'kind'>): Indicator =>
  Object.freeze({ kind: 'indicator' as const, ...one })
export const defineTarget = (one: Omit<Target, 'kind'>): Target =>
  Object.freeze({ kind: 'target' as const, ...one })

/** Half away from zero at the last shown digit, as published tables round. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  const shifted = Math.abs(value) * factor
  // Decimal fractions such as 1.005 fall just short of the half in binary.
  return (Math.sign(value) * Math.round(shifted + shifted * Number.EPSILON * 4)) / factor
}
