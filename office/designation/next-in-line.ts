import { decideByColumn } from '#kernel/assessment/decide'
import type { Moment } from '#kernel/procedures/moment'
import { isRefusal } from '#kernel/refusal'
import { recommended, type RoundFile, stateOn } from '#office/designation/round-file'

const OUT = 'out'

/**
 * Who is next where somebody has fallen out since the publication: by the published scores and the rule of
 * the call, without those who are out. As many as there is room for.
 */
export function nextInLine(file: RoundFile, on: Moment): readonly string[] {
  const { kept, applications, run } = file
  const last = kept.at(-1)
  if (!last) return []
  const { doubt: _, ...rule } = last.rule
  const stateOf = new Map(applications.map(one => [one.id, stateOn(one, on)]))
  const isOut = (id: string) => {
    const state = stateOf.get(id) ?? ''
    return state !== run.reserve && run.out.includes(state)
  }
  const columns = [...new Set(last.units.flatMap(one => Object.keys(one.words)))]
  const cut = decideByColumn(
    { ...rule, vetoes: [...rule.vetoes, OUT] },
    {
      table: {
        ...{ units: last.units.map(one => one.unit), columns: [rule.score] },
        cells: [Float64Array.from(last.units, one => one.score ?? Number.NaN)],
      },
      words: new Map([
        ...columns.map(column => [column, last.units.map(one => one.words[column] ?? '')] as const),
        [OUT, last.units.map(one => (isOut(one.unit) ? OUT : ''))],
      ]),
    },
  )
  if (isRefusal(cut)) return []
  const room = Math.max(0, rule.seats - recommended(file, on).length)
  const waiting = cut.units.filter(one => one.isIn && stateOf.get(one.unit) === run.reserve)
  return waiting.slice(0, room).map(one => one.unit)
}
