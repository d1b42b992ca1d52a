import type { Citation, Label } from '#kernel/source'

/** One of the four aspects in which a strong city is to be top class. */
export interface Standard {
  readonly kind: 'standard'
  readonly id: string
  readonly code: string
  readonly label: Label
  readonly aim: Label
  readonly basis: readonly Citation[]
}

/** One of the five missions with its major project. */
export interface Mission {
  readonly kind: 'mission'
  readonly id: string
  readonly code: string
  readonly label: Label
  readonly aim: Label
  readonly basis: readonly Citation[]
}

export const defineStandard = (one: Omit<Standard, 'kind'>): Standard =>
  Object.freeze({ kind: 'standard' as const, ...one })
export const defineMission = (one: Omit<Mission, 'kind'>): Mission =>
  Object.freeze({ kind: 'mission' as const, ...one })
