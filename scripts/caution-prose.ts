import { sayPredicate } from '#kernel/predicate-sentence'
import { type Caution, caseFields, type Standing } from '#kernel/procedures/caution'
import { actsOf } from '#kernel/procedures/check'
import type { Register } from '#kernel/register'
import type { Label, Language } from '#kernel/source'
import { showCitation } from '#kernel/source'

const both = ({ zh, en }: Label) => `${zh} · ${en}`

/** What one case asks of another: how each must stand, what is to be done, and where it may be otherwise. */
export const cautionLines = (one: Caution): string[] => [
  `  bids: ${one.bids}`,
  ...standingLines('heeding', one.heeding),
  ...standingLines('regarding', one.regarding),
  ...(one.right
    ? [`  right: ${one.right === 'same' ? 'the same' : one.right.map(kind => kind.id).join(', ')}`]
    : []),
  ...(one.person
    ? [`  person: ${rolesIn(one.person.heeding)} there, ${rolesIn(one.person.regarding)} here`]
    : []),
  ...(one.begun ? [`  begun: ${one.begun.how}, by ${one.begun.limits.join(', ')}`] : []),
  `  says: ${both(one.says)}`,
  ...(one.unless ? [`  unless: ${both(one.unless)}`] : []),
  ...one.basis.map(
    basis => `  basis: ${showCitation(basis, 'zh')}${basis.mark === 'read' ? '' : ` (${basis.mark})`}`,
  ),
]

const rolesIn = (roles: readonly { readonly id: string }[]) => roles.map(one => one.id).join(', ')

function standingLines(word: string, { procedures, where }: Standing): string[] {
  const acts = Object.fromEntries(procedures.flatMap(actsOf).map(one => [one.name, one.act.label]))
  const fields = Object.assign({}, ...procedures.map(one => one.fields), caseFields, {
    acts: { ...caseFields.acts, values: acts },
  })
  const [first] = procedures
  const label = first?.label ?? { zh: '', en: '' }
  const cases: Register = { kind: 'register', id: word, label, entry: label, basis: [], events: [], fields }
  const say = (language: Language) => sayPredicate(where, [cases], language)
  return [`  ${word} ${procedures.map(one => one.id).join(', ')}: ${say('zh')} · ${say('en')}`]
}
