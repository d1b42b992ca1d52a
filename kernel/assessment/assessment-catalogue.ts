import type { DeclarationRule } from '#kernel/assessment/declaration'
import type { PeerGrouping } from '#kernel/index/peer-grouping'

/** What the assessment of cities is defined by. */
export type AssessmentDefinition = DeclarationRule | PeerGrouping

export interface AssessmentCatalogue {
  readonly peerGroupings: ReadonlyMap<string, PeerGrouping>
  readonly declarationRules: ReadonlyMap<string, DeclarationRule>
}
