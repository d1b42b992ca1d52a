import { caseTable } from '#cli/print/case'
import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { CautionShape } from '#server/api/cautions'
import type { DisputeShape } from '#server/api/disputes'

const bidding = {
  must: { zh: '应当', en: 'must' },
  'must-not': { zh: '不得', en: 'must not' },
  may: { zh: '可以', en: 'may' },
  'need-not': { zh: '可以不', en: 'need not' },
  heed: { zh: '注意', en: 'note' },
} as const

/** A dispute as a page to read: its cases, what each must heed, what falls due, and the one timeline. */
export function disputeLines(page: DisputeShape, language: Language): string {
  const zh = language === 'zh'
  const due = page.due.map(one => [
    `  ${one.due ?? one.refused?.refused ?? ''}${one.isOverdue ? ' !' : ''}`,
    one.label[language],
    one.owes.label[language],
    one.case,
  ])
  const history = page.timeline.map(one => [
    `  ${one.on}`,
    one.act?.label[language] ?? one.limit?.label[language] ?? one.kind,
    one.case,
    `#${one.seq}`,
  ])
  return [
    caseTable(page.cases, language),
    ...page.cautions.flatMap(one => cautionText(one, language)),
    `${zh ? '期限' : 'Limits'}\n`,
    table(due),
    `${zh ? '经过' : 'History'}\n`,
    table(history),
  ].join('')
}

const cautionText = (one: CautionShape, language: Language): string[] => [
  `${bidding[one.bids][language]}: ${one.label[language]} (${one.heeding.id} ← ${one.regarding.id})\n`,
  `  ${one.says[language]}\n`,
  ...(one.unless ? [`  ${one.unless[language]}\n`] : []),
  `  ${one.basis.map(basis => basis.text[language]).join('; ')}${one.asks.length > 0 ? ` ? ${one.asks.join(', ')}` : ''}\n`,
]
