import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { CaseBrief, CasePageShape } from '#server/api/cases'

/** A line for each case: where it stands, who owes the next act, and what falls due next. */
export const caseTable = (rows: readonly CaseBrief[], language: Language): string =>
  table(
    rows.map(row => [
      row.id,
      row.state.label[language],
      row.holder ? `${row.holder.role.label[language]} (${row.holder.office.name})` : '',
      row.next ? `${row.next.label[language]} ${row.next.due}${row.next.isOverdue ? ' !' : ''}` : '',
      row.title,
    ]),
  )

/** A case with its open acts, clocks and history. */
export function caseLines(page: CasePageShape, language: Language): string {
  const zh = language === 'zh'
  const acts = page.acts.map(act => [
    `  ${act.name}`,
    act.label[language],
    act.roles.map(role => role.label[language]).join('、'),
    act.mayNot?.sentence[language] ?? (act.isMet ? '' : (act.when?.[language] ?? '')),
  ])
  const clocks = page.clocks.map(clock => [
    `  ${clock.due ?? clock.refused?.refused ?? ''}`,
    clock.label[language],
    clock.owes.label[language],
    clock.basis.text[language],
  ])
  const history = page.timeline.map(one => [
    `  ${one.on}`,
    one.act?.label[language] ?? one.limit?.label[language] ?? one.kind,
    one.personName ?? one.person,
    one.seq ? `#${one.seq}` : '',
  ])
  return [
    caseTable([page], language),
    `${zh ? '可以办理' : 'Open acts'}\n`,
    table(acts),
    `${zh ? '期限' : 'Limits'}\n`,
    table(clocks),
    `${zh ? '经过' : 'History'}\n`,
    table(history),
  ].join('')
}
