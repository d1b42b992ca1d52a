import type { DeclarationRule } from '#kernel/assessment/declaration'

/** What the assessment of cities is defined by. */
export type AssessmentDefinition = DeclarationRule

export interface AssessmentCatalogue {
  readonly declarationRules: ReadonlyMap<string, DeclarationRule>
}
