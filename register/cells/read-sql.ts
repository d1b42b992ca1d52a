import { binder, type Bind } from '#register/binder'
import type { Point } from '#register/cells/points'
import type { Sql } from '#register/formula-sql'

/** Provinces and the nation have sums of their own; any other place is the sum of all codes within it. */
export const isWide = (place: string): boolean => place.endsWith('0000')
const isCity = (place: string): boolean => place.endsWith('00')
const isCode = (place: string): boolean => /^[1-9]\d{5}$/.test(place)

/** Running numbers of places: rows (level, place, series, n0, n1 …), one number for each point. */
export function cellsSql(
  places: readonly string[],
  series: readonly number[],
  points: readonly Point[],
): Sql {
  const { bind, bindings } = binder()
  const asked = places.filter(isCode)
  const narrow = asked.filter(place => !isWide(place))
  // Where cities are asked for, their districts are added up before they are handed on.
  const place = narrow.every(isCity) ? "if(level = 'own', intDiv(place, 100) * 100, place)" : 'place'
  const reach = [
    asked.length > narrow.length ? `level = 'wide' AND place IN ${codes(asked.filter(isWide), bind)}` : '0',
    `level = 'each' AND place IN ${codes(asked, bind)}`,
    ...narrow.map(code => `level = 'own' AND ${rangeSql(code, bind)}`),
  ]
  const numbers = points.map((point, i) => `sumIf(delta, ${withinSql(point, bind)}) AS n${i}`)
  const sql = `SELECT toString(level) AS reached, ${place} AS spot, series, ${numbers.join(', ')} FROM cells
    WHERE (${reach.map(one => `(${one})`).join(' OR ')}) AND ${grainsSql(points, bind)}
      AND series IN ${bind('Array(UInt16)', series)}
    GROUP BY level, spot, series`
  return { sql, bindings }
}

const codes = (places: readonly string[], bind: Bind) => bind('Array(UInt32)', places.map(Number))

function rangeSql(code: string, bind: Bind): string {
  if (!isCity(code)) return `place = ${bind('UInt32', Number(code))}`
  return `place BETWEEN ${bind('UInt32', Number(code))} AND ${bind('UInt32', Number(code) + 99)}`
}

/** The periods that any of the points needs, so that no other is read. */
function grainsSql(points: readonly Point[], bind: Bind): string {
  const years = [...new Set(points.flatMap(one => one.months?.year ?? []))]
  const months = [...new Set(points.flatMap(one => one.days?.month ?? []))]
  return `(grain = 'year' AND within = 0
    OR grain = 'month' AND within IN ${bind('Array(UInt16)', years)}
    OR grain = 'day' AND within IN ${bind('Array(UInt16)', months)})`
}

function withinSql({ yearsBefore, months, days }: Point, bind: Bind): string {
  const parts = [`grain = 'year' AND day < ${bind('Date32', yearsBefore)}`]
  if (months)
    parts.push(
      `grain = 'month' AND within = ${bind('UInt16', months.year)} AND day < ${bind('Date32', months.before)}`,
    )
  if (days)
    parts.push(
      `grain = 'day' AND within = ${bind('UInt16', days.month)} AND day <= ${bind('Date32', days.upTo)}`,
    )
  return parts.map(part => `(${part})`).join(' OR ')
}
