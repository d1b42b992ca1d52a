import { table } from '#cli/print/table'
import { reasonLabels } from '#kernel/assessment/account'
import type { Language } from '#kernel/source'
import type {
  DeclarationBrief,
  DeclarationPage,
  DeclarationStanding,
  DeclarationsShape,
  RecordsShape,
} from '#server/api/declarations'

const standings: Readonly<Record<DeclarationStanding, readonly [string, string]>> = {
  agrees: ['一致', 'agrees'],
  differs: ['有差异', 'differs'],
  'not-recomputable': ['无法复算', 'not recomputable'],
  withdrawn: ['已撤回', 'withdrawn'],
}
const words = (language: Language, [zh, en]: readonly [string, string]) => (language === 'zh' ? zh : en)

const recomputed = ({ recomputed: of }: DeclarationBrief, language: Language): string =>
  'value' in of ? String(of.value) : `${language === 'zh' ? '缺' : 'none'}: ${of.refusal.sentence[language]}`

/** A declared figure in one line, beside the recomputed one. */
export function declarationLine(one: DeclarationBrief, language: Language): string {
  const about = `${one.place.label[language]} ${one.on} ${one.indicator.label[language]}`
  const [declared, counted, differs] =
    language === 'zh' ? ['申报', '复算', '差'] : ['declared', 'recomputed', 'difference']
  const difference = one.difference === undefined ? '' : `, ${differs} ${one.difference}`
  const sides = `${declared} ${one.declared}, ${counted} ${recomputed(one, language)}${difference}`
  return `${about}: ${sides} (${words(language, standings[one.standing])})\n${one.id}\n`
}

export const declarationTable = ({ rows }: DeclarationsShape, language: Language): string =>
  table(
    rows.map(one => [
      ...[one.place.label[language], one.on, one.indicator.label[language], one.declared],
      ...['value' in one.recomputed ? String(one.recomputed.value) : '—', one.difference ?? ''],
      ...[words(language, standings[one.standing]), one.id],
    ]),
  )

/** The difference in parts that add up to it, and what else the number is equal to. */
export function accountLines(page: DeclarationPage, language: Language): string {
  const zh = language === 'zh'
  const { account } = page
  const parts = account && [
    [zh ? '清单行数' : 'lines of the list', String(account.lines)],
    [zh ? '系统计数' : 'counted by the system', String(account.counted)],
    ...account.tallies.map(one => [reasonLabels[one.reason][language], signed(one.count)]),
    [zh ? '各项合计（条）' : 'together (records)', signed(account.records)],
    [zh ? '申报数超出自己清单的部分' : 'declared beyond its own list', account.beyondList],
    [zh ? '清单与复算之差' : 'list less recomputed', account.ofList],
    [zh ? '申报与复算之差' : 'declared less recomputed', account.difference],
  ]
  return [
    declarationLine(page, language),
    ...(page.unread ? [`${page.unread.sentence[language]}\n`] : []),
    ...(parts ? [table(parts)] : []),
    ...page.hints.map(one => `${zh ? '这个数等于' : 'This number is equal to '}${one.said[language]}\n`),
    ...page.words.map(
      one => `${one.version}  ${one.on}  ${one.office.name}  ${one.value ?? ''}  ${one.reason ?? ''}\n`,
    ),
  ].join('')
}

const signed = (count: number) => (count > 0 ? `+${count}` : String(count))

export const recordsTable = ({ records }: RecordsShape): string =>
  table(
    records.map(({ line, number, right }) => [
      ...[line === undefined ? '' : String(line), number, right?.place?.label.zh ?? '', right?.status ?? ''],
      ...[right?.grantedOn ?? '', right?.title ?? ''],
    ]),
  )
