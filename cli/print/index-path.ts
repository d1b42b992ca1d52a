import { table } from '#cli/print/table'
import type { Change, CutPath } from '#kernel/index/path'
import type { Language } from '#kernel/source'

/** What would bring a unit to the line, as lines for a person. */
export function pathLines(found: CutPath, language: Language): string {
  const pick = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const { unit, seats, rank, score, line, alone, notAlone, together } = found
  const about = pick(
    `${unit}：第 ${rank} 位，得分 ${shown(score)}；前 ${seats} 位的线 ${shown(line)}`,
    `${unit}: rank ${rank}, score ${shown(score)}; line of the best ${seats} ${shown(line)}`,
  )
  if (rank <= seats) return `${about}\n${pick('已在线上。', 'It is above the line.')}\n`
  const heading = [
    ...[pick('指标', 'indicator'), pick('现值', 'from'), pick('须达', 'to')],
    ...[pick('步数', 'steps'), pick('代价', 'cost')],
  ]
  const rows = (some: readonly Change[]) => table([heading, ...some.map(rowOf)])
  const none = pick('在界限内达不到。', 'Not within the bounds.')
  const lines = [
    about,
    pick('单独改一项（从代价小的起）', 'One indicator alone, the cheapest first'),
    alone.length > 0 ? rows(alone) : none,
    ...(notAlone.length > 0 ? [`${pick('单独达不到', 'Not alone')}: ${notAlone.join(', ')}`] : []),
    together
      ? `${pick('几项合起来', 'Several together')}: ${shown(together.cost)}\n${rows(together.changes)}`
      : `${pick('几项合起来', 'Several together')}: ${none}`,
    pick(
      '假设：其他单位不变；未另行给出的，一步为一个标准差，代价为 1，不超过现有最好值。' +
        '几项合起来由逐步试算得出，可能还有更省的。',
      'Assumed: nobody else changes; where not given, a step is a standard deviation, costs 1 and leads to the best ' +
        'value there is at most. Several together are found step by step, and a cheaper way may exist.',
    ),
  ]
  return `${lines.join('\n')}\n`
}

const shown = (value: number): string => String(Number(value.toPrecision(6)))
const rowOf = ({ indicator, from, to, steps, cost }: Change) => [
  ...[indicator, shown(from), shown(to), shown(steps), shown(cost)],
]
