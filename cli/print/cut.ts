import { table } from '#cli/print/table'
import type { CutAnswer } from '#kernel/assessment/decide'
import type { Language } from '#kernel/source'

const DIGITS = 4

/** Who is above the line and who is not, with the reason and how sure it is. */
export function cutLines(
  { units, seats, taken, line, doubts, noChance }: CutAnswer,
  language: Language,
): string {
  const pick = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const shown = (value: number | null) => (value === null ? '' : value.toFixed(DIGITS))
  const heading = [
    pick('位次', 'rank'),
    pick('单位', 'unit'),
    pick('得分', 'score'),
    pick('入围', 'in'),
    pick('入围概率', 'chance'),
    pick('理由', 'reason'),
  ]
  const rows = units.map(one => [
    one.rank === null ? '' : String(one.rank),
    one.unit,
    shown(one.score),
    one.isIn ? pick('是', 'yes') : pick('否', 'no'),
    one.above === null ? '' : one.above.toFixed(2),
    one.says[language],
  ])
  const about = [
    pick(`名额 ${seats} 个，入围 ${taken} 个`, `${taken} of ${seats} seats taken`),
    pick(
      `入围末位 ${shown(line.last)}，线下首位 ${shown(line.next)}`,
      `last in ${shown(line.last)}, next ${shown(line.next)}`,
    ),
    ...(doubts
      ? [pick(`模拟 ${doubts.runs} 次，种子 ${doubts.seed}`, `${doubts.runs} runs, seed ${doubts.seed}`)]
      : []),
    ...(noChance ? [`${noChance.says[language]} (${noChance.units.join(', ')})`] : []),
  ]
  return `${table([heading, ...rows])}\n${about.join(pick('；', '; '))}\n`
}
