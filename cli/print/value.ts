import { table } from '#cli/print/table'
import { sayWorking } from '#cli/print/working'
import type { Indicator } from '#kernel/indicator'
import { showCitation } from '#kernel/source'
import type { Language } from '#kernel/source'
import type { IndicatorPage } from '#server/api/indicators'
import type { RowsShape } from '#server/api/rights'
import type { ValueShape } from '#server/api/values'

/** A value as other programs are given it: its keys are part of what is promised to them. */
export const valueAnswer = (shape: ValueShape, language: Language) => ({
  indicator: shape.indicator,
  place: { code: shape.place.code, name: shape.place.label[language] },
  on: shape.on,
  ...(shape.refused ?? { value: shape.value }),
  unit: shape.unit[language],
  rank: shape.rank,
  among: shape.among,
  working: shape.working,
  sources: shape.sources,
  definition: shape.definition,
  ...(shape.otherwise.length > 0 && { otherwise: shape.otherwise }),
})

/** The value in one line; nothing where it is refused, which is said apart. */
export function valueLine(indicator: Indicator, shape: ValueShape, language: Language): string {
  if (shape.value === undefined) return ''
  const zh = language === 'zh'
  const sample = shape.sample ? (zh ? '【示例数据】' : '[SAMPLE DATA] ') : ''
  const about = `${shape.place.label[language]} ${shape.on} ${indicator.label[language]}`
  const value = `${shape.value.toFixed(indicator.decimals)} ${indicator.unit[language]}`
  const otherwise = shape.otherwise.map(one => `  ${one[language]}\n`).join('')
  return `${sample}${about}: ${value}${rankOf(shape, language)}${definedIn(shape, zh)}\n${otherwise}`
}

function definedIn({ definition }: ValueShape, zh: boolean): string {
  if (!definition) return ''
  const days = `${definition.from ?? ''} – ${definition.until ?? ''}`
  return zh ? `（按 ${days} 的定义）` : ` (as defined ${days})`
}

function rankOf({ rank, among }: ValueShape, language: Language): string {
  if (rank === undefined) return ''
  return language === 'zh' ? `，同级第${rank}位（共${among}）` : `, rank ${rank} of ${among}`
}

/** How a value came about: its working, what it rests on, and the clauses it answers. */
export function explanation(
  indicator: Indicator,
  shape: ValueShape,
  { clauses }: IndicatorPage,
  language: Language,
): string {
  const zh = language === 'zh'
  const answers = zh ? '所答条款' : 'Answers the clause'
  return [
    '',
    sayWorking(shape.working, language),
    '',
    zh ? '依据' : 'Basis',
    ...indicator.basis.map(one => `  ${showCitation(one, language)}`),
    zh ? '来源' : 'Sources',
    ...shape.sources.map(one => `  ${one.text[language]}`),
    ...clauses.map(one => `${answers}: ${one.label[language]} [${one.source}#${one.id}]`),
    '',
  ].join('\n')
}

/** The entries of the register behind a value, a line each. */
export function rowsTable({ total, rows }: RowsShape, language: Language): string {
  const head = language === 'zh' ? `登记簿中的${total}项` : `${total} entries of the register`
  const lines = rows.map(one => [
    one.number,
    one.title,
    one.applicant,
    one.filedOn ?? '',
    one.grantedOn ?? '',
    one.status ?? '',
  ])
  return `\n${head}\n${table(lines)}`
}
