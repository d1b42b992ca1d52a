import type { Indicator } from '#kernel/indicator'
import type { HandOver } from '#kernel/procedures/hand-over'
import type { Procedure } from '#kernel/procedures/procedure'
import type { OfficeKind } from '#kernel/procedures/role'
import type { Mission, Standard } from '#kernel/programme'
import type { Register } from '#kernel/register'
import type { Citation, Label } from '#kernel/source'

/** A kind of paper or record by which an office shows what it did: minutes, a list, a case file. */
export interface EvidenceKind {
  readonly kind: 'evidence-kind'
  readonly id: string
  readonly label: Label
}

/** What offices do for a mission. A city's plan is drawn from measures, and answers for each of them. */
export interface Measure {
  readonly kind: 'measure'
  readonly id: string
  /** Number in the library: that of its mission, then its own, as P2.3. */
  readonly code: string
  readonly label: Label
  /** What it rests on; the clauses of the policy among it are those that it answers. */
  readonly basis: readonly Citation[]
  readonly mission: Mission
  readonly standards: readonly Standard[]
  /** The one kind of office that answers for it, and those that assist. */
  readonly lead: OfficeKind
  readonly support?: readonly OfficeKind[]
  /** What is kept or dealt with in it; of rights, in which registers they stand. */
  readonly manages: Label
  readonly registers?: readonly Register[]
  readonly carriedOutBy?: readonly (Procedure | HandOver)[]
  readonly evidence: readonly EvidenceKind[]
  /** The indicators by which it is seen whether it helped. */
  readonly moves?: readonly Indicator[]
  readonly note?: Label
}

export const defineEvidenceKind = (one: Omit<EvidenceKind, 'kind'>): EvidenceKind =>
  Object.freeze({ kind: 'evidence-kind' as const, ...one })
export const defineMeasure = (one: Omit<Measure, 'kind'>): Measure =>
  Object.freeze({ kind: 'measure' as const, ...one })
