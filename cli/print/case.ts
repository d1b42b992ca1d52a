import { sentinelLines } from '#cli/print/sentinel'
import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { CaseBrief, CasePageShape, HandOverShape } from '#server/api/cases'

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
    sentinelLines(page.sentinels, language),
    `${zh ? '可以办理' : 'Open acts'}\n`,
    table(acts),
    `${zh ? '期限' : 'Limits'}\n`,
    table(clocks),
    `${zh ? '经过' : 'History'}\n`,
    table(history),
  ].join('')
}

/** The digest of a day: late cases, those that fall due, and hand-overs on which somebody is silent. */
export function digestLines(
  rows: readonly CaseBrief[],
  silent: readonly HandOverShape[],
  language: Language,
): string {
  const zh = language === 'zh'
  const part = (title: string, lines: string) => (lines === '' ? '' : `${title}\n${lines}`)
  const [late, near] = [rows.filter(one => one.next?.isOverdue), rows.filter(one => !one.next?.isOverdue)]
  const waits = silent.map(one => [
    one.id,
    one.kind.label[language],
    one.holder?.name ?? '',
    one.next ? `${one.next.label[language]} ${one.next.due}` : '',
  ])
  const said = [
    part(zh ? `已逾期${late.length}件` : `${late.length} overdue`, caseTable(late, language)),
    part(zh ? `将到期${near.length}件` : `${near.length} falling due`, caseTable(near, language)),
    part(zh ? `移送无回音${waits.length}件` : `${waits.length} silent hand-overs`, table(waits)),
  ].join('')
  return said === '' ? (zh ? '没有到期事项。\n' : 'Nothing falls due.\n') : said
}
