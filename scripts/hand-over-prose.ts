import type { HandOver, HandOverEnd } from '#kernel/procedures/hand-over'
import type { Label } from '#kernel/source'
import { showCitation } from '#kernel/source'

const both = ({ zh, en }: Label) => `${zh} · ${en}`
const endLine = (word: string, { channel, officeKinds, procedure }: HandOverEnd): string =>
  `  ${word}: ${channel.id}, ${officeKinds.map(kind => kind.id).join(', ')}${procedure ? `; ${procedure.id}` : ''}`

/** A hand-over with its two sides, what goes along and what comes back. */
export const handOverLines = (one: HandOver): string[] => [
  endLine('from', one.from),
  endLine('to', one.to),
  `  when: ${both(one.trigger.label)}${one.trigger.act ? `, after ${one.trigger.act}` : ''}`,
  ...Object.entries(one.package.fields).map(
    ([name, field]) => `  field ${name}: ${both(field.label)}, ${field.kind}`,
  ),
  ...Object.entries(one.package.documents).map(([name, label]) => `  document ${name}: ${both(label)}`),
  ...(one.opensWith ? [`  opens with: ${one.opensWith.join(', ')}, on the day it is sent`] : []),
  ...Object.entries(one.answers).map(([name, label]) => `  answer ${name}: ${both(label)}`),
  ...(one.closed ? ['  closed to all without a duty in it'] : []),
  ...one.basis.map(
    basis => `  basis: ${showCitation(basis, 'zh')}${basis.mark === 'read' ? '' : ` (${basis.mark})`}`,
  ),
]
