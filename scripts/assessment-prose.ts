import type { DeclarationRule } from '#kernel/assessment/declaration'
import type { Definition } from '#kernel/catalogue'
import type { Publication } from '#kernel/publication'
import { showCitation } from '#kernel/source'

/** What assessments are defined by; nothing of any other kind. */
export const assessmentLines = (one: Definition | Publication): string[] =>
  one.kind === 'declaration-rule' ? declarationRuleLines(one) : []

const declarationRuleLines = ({ basis, declaredBy, assessedBy }: DeclarationRule): string[] => [
  ...basis.map(one => `  basis: ${showCitation(one, 'zh')}`),
  `  declared by: ${declaredBy.map(one => one.id).join(', ')}`,
  `  assessed by: ${assessedBy.map(one => one.id).join(', ')}, of a place above`,
]
