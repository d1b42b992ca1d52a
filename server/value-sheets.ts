import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { Place } from '#kernel/place'
import { showCitation } from '#kernel/source'
import type { RowsShape } from '#server/api/rights'
import type { ComparisonShape, TrendPoint, ValueShape } from '#server/api/values'
import type { House } from '#server/house'
import { comparisonOf, figureFor, rowsBehind, trendOf } from '#server/values'

export type Cell = string | number | undefined
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

const ROWS_MAX = 5_000

/** All that is known of a figure, as tables: itself, its comparison, its trend and the rows behind it. */
export async function sheetsOf(
  house: House,
  indicator: Indicator,
  place: Place,
  on: Day,
): Promise<Record<'value' | 'comparison' | 'trend' | 'rows', Sheet>> {
  const [value, comparison, trend, rows] = await Promise.all([
    figureFor(house, indicator, place.code, on),
    comparisonOf(house, indicator, place.code, on),
    trendOf(house, indicator, place.code, on, 'year'),
    rowsBehind(house, indicator, place.code, on, { limit: ROWS_MAX }),
  ])
  return {
    value: valueSheet(indicator, value),
    comparison: comparisonSheet(house, indicator, comparison),
    trend: trendSheet(trend),
    rows: rowsSheet(rows),
  }
}

function valueSheet(indicator: Indicator, { place, on, value, refused, ...shape }: ValueShape): Sheet {
  return {
    name: '指标 Indicator',
    rows: [
      ...(shape.sample ? [['示例数据 SAMPLE DATA']] : []),
      [indicator.label.zh, indicator.label.en],
      ['地区 Place', place.label.zh, place.label.en, place.code],
      ['日期 Day', on],
      ['数值 Value', value ?? `缺 ${refused?.sentence.zh}`, indicator.unit.zh, indicator.unit.en],
      ['同级位次 Rank', shape.rank, shape.among],
      ...indicator.basis.map(one => ['依据 Basis', showCitation(one, 'zh'), showCitation(one, 'en')]),
      ...shape.sources.map(one => ['来源 Source', one.text.zh, one.text.en]),
    ],
  }
}

function comparisonSheet(house: House, indicator: Indicator, { rows, remainder }: ComparisonShape): Sheet {
  const value = `${indicator.label.zh}（${indicator.unit.zh}）`
  return {
    name: '比较 Comparison',
    rows: [
      ['代码 code', '地区 place', 'place (en)', value, '位次 rank', '缺 missing'],
      ...rows.map(row => [
        row.place.code,
        row.place.label.zh,
        row.place.label.en,
        row.value,
        row.rank,
        row.refused?.refused,
      ]),
      ...(remainder ? [remainderRow(house, remainder)] : []),
    ],
  }
}

/** What a publication sets apart as 其他 is of another unit and no place: it stands below, as text. */
function remainderRow(house: House, { input, printed }: NonNullable<ComparisonShape['remainder']>): Cell[] {
  const { label, unit } = house.catalogue.inputs.get(input) ?? {}
  return [undefined, `其他：${label?.zh}`, `Other: ${label?.en}`, `${printed}${unit?.zh ?? ''}`]
}

const trendSheet = (points: readonly TrendPoint[]): Sheet => ({
  name: '趋势 Trend',
  rows: [
    ['日期 day', '数值 value', '缺 missing'],
    ...points.map(point => [point.on, point.value, point.refused]),
  ],
})

const rowsSheet = ({ total, rows }: RowsShape): Sheet => ({
  name: '登记 Register',
  rows: [
    ['号码 number', '名称 title', '申请人 applicant', '申请日 filed', '授权日 granted', '状态 status'],
    ...rows.map(row => [row.number, row.title, row.applicant, row.filedOn, row.grantedOn, row.status]),
    ...(total > rows.length
      ? [[`共${total}项，此处列出前${rows.length}项 first ${rows.length} of ${total}`]]
      : []),
  ],
})
