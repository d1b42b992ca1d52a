import { sayAmount, sayCondition } from '#kernel/procedures/threshold-sentence'
import type { Threshold } from '#kernel/procedures/threshold'
import type { Label } from '#kernel/source'
import { showCitation } from '#kernel/source'

const both = ({ zh, en }: Label) => `${zh} · ${en}`

/** A decision table row by row, with the clause of each and the days of each version. */
export const thresholdLines = (one: Threshold): string[] => [
  ...Object.entries(one.facts).map(([name, { label, unit }]) => `  fact ${name}: ${both(label)}, ${unit}`),
  ...one.versions.flatMap(({ from, until, rows, doubt }) => [
    `  version from ${from}${until ? ` until ${until}` : ''}${doubt ? `; in doubt: ${both(doubt)}` : ''}`,
    ...rows.flatMap(({ clause, citation, when, tier, amount }) => [
      `    ${clause}${tier ? ` (${tier})` : ''}: ${sayCondition(when, one, 'zh')}, ${showCitation(citation, 'zh')}`,
      `      ${sayCondition(when, one, 'en')}`,
      ...(amount ? [`      ${sayAmount(amount, one, 'zh')} · ${sayAmount(amount, one, 'en')}`] : []),
    ]),
  ]),
  ...one.basis.map(basis => `  basis: ${showCitation(basis, 'zh')}`),
]
