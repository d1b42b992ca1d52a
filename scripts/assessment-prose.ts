import type { DeclarationRule } from '#kernel/assessment/declaration'
import type { Look, ManipulationTest } from '#kernel/assessment/manipulation-test'
import type { Definition } from '#kernel/catalogue'
import type { Publication } from '#kernel/publication'
import { showCitation } from '#kernel/source'

/** What assessments are defined by; nothing of any other kind. */
export const assessmentLines = (one: Definition | Publication): string[] =>
  one.kind === 'declaration-rule'
    ? declarationRuleLines(one)
    : one.kind === 'manipulation-test'
      ? manipulationTestLines(one)
      : []

const declarationRuleLines = ({ basis, declaredBy, assessedBy }: DeclarationRule): string[] => [
  ...basis.map(one => `  basis: ${showCitation(one, 'zh')}`),
  `  declared by: ${declaredBy.map(one => one.id).join(', ')}`,
  `  assessed by: ${assessedBy.map(one => one.id).join(', ')}, of a place above`,
]

const manipulationTestLines = ({ basis, looksAt, threshold, because, asks }: ManipulationTest): string[] => [
  ...basis.map(one => `  basis: ${showCitation(one, 'zh')}${one.mark === 'read' ? '' : ` (${one.mark})`}`),
  `  looks at: ${saidOf(looksAt)}`,
  `  threshold: ${Object.entries(threshold)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}`,
  `  because: ${because.zh} · ${because.en}`,
  `  asks: ${asks.zh} · ${asks.en}`,
]

const saidOf = (look: Look): string =>
  Object.entries(look)
    .map(([name, value]) => (name === 'look' ? String(value) : `${name} ${shown(value)}`))
    .join(', ')

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(' ')
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)
}
