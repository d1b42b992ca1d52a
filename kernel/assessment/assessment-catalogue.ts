import type { ManipulationTest } from '#kernel/assessment/manipulation-test'
import type { DeclarationRule } from '#kernel/assessment/declaration'
import type { PeerGrouping } from '#kernel/index/peer-grouping'

/** What the assessment of cities is defined by. */
export type AssessmentDefinition = ManipulationTest | DeclarationRule | PeerGrouping

export interface AssessmentCatalogue {
  readonly peerGroupings: ReadonlyMap<string, PeerGrouping>
  readonly declarationRules: ReadonlyMap<string, DeclarationRule>
  readonly manipulationTests: ReadonlyMap<string, ManipulationTest>
}
