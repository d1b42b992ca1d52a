import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { LinePlace } from '#office/plan-import/block'
import type { Question } from '#office/plan-import/draft'
import type { DraftTaskShape, NamedOfficeShape, RejectedLineShape } from '#server/api/plan-documents'

const asked: Readonly<Record<Question, { zh: string; en: string }>> = {
  'lead-open': { zh: '牵头单位待定', en: 'who leads is open' },
  'lead-by-order': { zh: '以排序第一为牵头', en: 'the first named leads' },
  'office-unknown': { zh: '有单位未识别', en: 'an office is not known' },
  'others-unnamed': { zh: '“等”未写明', en: 'others are not named' },
  'no-deadline': { zh: '没有期限', en: 'no deadline' },
  'deadline-unclear': { zh: '期限不明', en: 'the deadline is unclear' },
  'several-deadlines': { zh: '有多个期限', en: 'several deadlines' },
  'outside-plan': { zh: '期限超出计划期', en: 'outside the plan' },
  repeated: { zh: '重复', en: 'stands twice' },
}

function placeOf(place: LinePlace, language: Language): string {
  if ('paragraph' in place)
    return language === 'zh' ? `第${place.paragraph}段` : `paragraph ${place.paragraph}`
  if ('sheet' in place) return `${place.sheet}!${place.cell}`
  const { table: n, row, column } = place
  return language === 'zh' ? `表${n}第${row}行第${column}列` : `table ${n} row ${row} column ${column}`
}

const officeOf = ({ written, office }: NamedOfficeShape) => office?.name ?? `${written}?`

export const draftLines = (drafts: readonly DraftTaskShape[], language: Language): string =>
  table(
    drafts.map(one => [
      placeOf(one.place, language),
      one.due ?? '?',
      one.lead ? officeOf(one.lead) : '?',
      one.assisting.map(officeOf).join('、'),
      one.questions.map(question => asked[question][language]).join('；'),
      one.sentence,
    ]),
  )

export const rejectedLines = (rejected: readonly RejectedLineShape[], language: Language): string =>
  rejected
    .map(one => `${placeOf(one.place, language)}: ${one.refusal.sentence[language]} (${one.text})\n`)
    .join('')
