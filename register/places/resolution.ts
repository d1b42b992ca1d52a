import type { PlaceLevel } from '#kernel/place'

/** What decided: fields of their own, the free text, or the postcode alone. */
export type Method = 'structured' | 'text' | 'postcode'

export type UndecidedReason = 'no-address' | 'no-known-place' | 'several-places'

export interface Resolved {
  /** GB/T 2260 code. */
  readonly place: string
  readonly level: PlaceLevel
  readonly method: Method
  /** The place that another part of the same address names, where the two contradict each other. */
  readonly conflict?: string
}

export interface Undecided {
  readonly undecided: UndecidedReason
  /** Codes of the places it may be. */
  readonly candidates?: readonly string[]
}

/** Outside China: the country's code. */
export interface Abroad {
  readonly abroad: string
}

export type Resolution = Resolved | Undecided | Abroad
