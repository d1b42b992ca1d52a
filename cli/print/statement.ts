import { table } from '#cli/print/table'
import type { Catalogue } from '#kernel/catalogue'
import type { Label, Language } from '#kernel/source'
import type { StandingOut, StatementShape } from '#server/api/statements'

const words = {
  strengths: { zh: '长处', en: 'strengths' },
  gaps: { zh: '短板', en: 'gaps' },
  none: { zh: '无', en: 'none' },
  quality: { zh: '数据质量', en: 'data quality' },
  missing: { zh: '缺', en: 'missing' },
  late: { zh: '时期较早', en: 'earlier period' },
  bounds: { zh: '所缺数据可使位次在', en: 'missing figures leave ranks open' },
} as const satisfies Record<string, Label>

/** A city's statement in lines: the whole, what stands out, and each standard with its indicators. */
export function statementLines(page: StatementShape, catalogue: Catalogue, language: Language): string {
  const name = (id: string) => catalogue.indicators.get(id)?.label[language] ?? id
  const out = (title: Label, list: readonly StandingOut[]) =>
    `${title[language]}: ${list.map(one => `${name(one.indicator)} ${one.rank}/${one.of}`).join(', ') || words.none[language]}`
  const standards = page.standards.map(one => {
    const head = catalogue.standards.get(one.id)?.label[language] ?? one.id
    const said = one.stand ? one.stand.sure[language] : `[${one.refused?.refused}]`
    const rows = one.indicators.map(row => [
      name(row.indicator),
      row.value === undefined ? words.missing[language] : String(row.value),
      row.rank === undefined ? '' : `${row.rank}/${row.of}`,
      row.points === undefined ? '' : row.points.toFixed(2),
      row.late ? words.late[language] : row.quality,
    ])
    return `${head}: ${said}\n${table(rows)}`
  })
  return `${[
    `${page.place.label[language]} ${page.on}: ${page.stand ? page.stand.sure[language] : `[${page.refused?.refused}]`}`,
    ...(page.bounds ? [`${words.bounds[language]}: ${page.bounds.join('–')}`] : []),
    `${words.quality[language]}: ${page.quality.score.toFixed(0)}`,
    out(words.strengths, page.strengths),
    out(words.gaps, page.gaps),
    ...standards,
  ].join('\n')}\n`
}
