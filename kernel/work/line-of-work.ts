import type { Citation, Label } from '#kernel/source'

/** What offices do for the city's own plan: procedures that belong to none of the seven channels. */
export interface LineOfWork {
  readonly kind: 'line-of-work'
  readonly id: string
  readonly code: string
  readonly label: Label
  readonly basis: readonly Citation[]
  /** Its procedures are opened for the place of the leading office, or for one within it. */
  readonly isForOwnPlace?: true
  /** Its acts tell themselves what they need, and nothing that they are not asked. */
  readonly isToldAsAsked?: true
}

export const defineLineOfWork = (one: Omit<LineOfWork, 'kind'>): LineOfWork =>
  Object.freeze({ kind: 'line-of-work' as const, ...one })
