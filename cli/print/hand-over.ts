import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { HandOverPageShape, HandOverShape } from '#server/api/cases'

/** A line for each hand-over: between whom, where it stands, and who has to move by when. */
export const handOverTable = (rows: readonly HandOverShape[], language: Language): string =>
  table(
    rows.map(row => [
      row.id,
      row.kind.label[language],
      `${row.from.name} → ${row.to.name}`,
      row.state.label[language],
      row.next ? `${row.next.label[language]} ${row.next.due}${row.next.isOverdue ? ' !' : ''}` : '',
      row.toCase ?? '',
    ]),
  )

/** A hand-over with its package and its history. */
export function handOverLines(page: HandOverPageShape, language: Language): string {
  const zh = language === 'zh'
  return [
    handOverTable([page], language),
    `${zh ? '移送包' : 'Package'}\n`,
    table(page.facts.map(one => [`  ${one.name}`, one.label[language], String(one.value)])),
    table(page.documents.map(one => [`  ${one.name}`, one.label[language], one.on ?? ''])),
    `${zh ? '期限' : 'Limits'}\n`,
    table(
      page.clocks.map(one => [
        `  ${one.due ?? one.refused?.refused ?? ''}`,
        one.label[language],
        one.basis.text[language],
      ]),
    ),
    `${zh ? '经过' : 'History'}\n`,
    table(
      page.timeline.map(one => [
        `  ${one.on}`,
        one.act?.label[language] ?? one.kind,
        one.personName ?? one.person,
        one.seq ? `#${one.seq}` : '',
      ]),
    ),
  ].join('')
}
