import type { Citation, Label } from '#kernel/source'

/** What offices do for the city's own plan: procedures that belong to none of the seven channels. */
export interface LineOfWork {
  readonly kind: 'line-of-work'
  readonly id: string
  readonly code: string
  readonly label: Label
  readonly basis: readonly Citation[]
}

export const defineLineOfWork = (one: Omit<LineOfWork, 'kind'>): LineOfWork =>
  Object.freeze({ kind: 'line-of-work' as const, ...one })
