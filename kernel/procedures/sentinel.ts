import type { HandOver } from '#kernel/procedures/hand-over'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Threshold } from '#kernel/procedures/threshold'
import type { Citation, Label } from '#kernel/source'

/** Reads the facts of a case against decision tables, and tells while nothing is done about it. */
export interface Sentinel {
  readonly kind: 'sentinel'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  /** The cases it watches. A fact of a table is the field of the case of the same name. */
  readonly procedure: Procedure
  readonly tables: readonly Threshold[]
  /** A field with the id of the only table to be asked, once somebody has said which. */
  readonly narrowedBy: string
  /** A field with the day of the conduct; where it is not known, the day on which the case was opened. */
  readonly day: string
  /** A field which says that a fact is none: never sanctioned. */
  readonly none: Readonly<Record<string, string>>
  /** Acts with which such facts are stated. */
  readonly statedBy: readonly string[]
  /** Acts of the case, or of another of its dispute, that answer it. */
  readonly answeredBy: readonly { readonly procedure: Procedure; readonly acts: readonly string[] }[]
  /** The way on which the case then goes. */
  readonly handOver: HandOver
  /** What is to be done. */
  readonly says: Label
}

export const defineSentinel = (sentinel: Omit<Sentinel, 'kind'>): Sentinel =>
  Object.freeze({ kind: 'sentinel' as const, ...sentinel })
