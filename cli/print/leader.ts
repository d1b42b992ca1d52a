import { percent, standings, verdicts, ways } from '#cli/print/plan'
import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { LeaderShape, PromiseLineShape, RiskShape } from '#server/api/leader'

const words = {
  late: { zh: '逾期', en: 'Late' },
  atRisk: { zh: '有风险', en: 'At risk' },
  owes: { zh: '责任单位', en: 'Who owes' },
  promises: { zh: '承诺', en: 'Promises' },
  changes: { zh: '变化', en: 'Changed since' },
} as const

/** The page for who leads a place, in the order of the screen. */
export function leaderLines(page: LeaderShape, language: Language): string {
  const head = (name: keyof typeof words, of: number | string) => `${words[name][language]}: ${of}\n`
  const { late, atRisk, owes, promises, changes } = page
  return [
    `${page.place.label[language]}  ${page.on}\n`,
    table(page.plans.map(one => [`  ${one.title}`, percent(one.share.value)])),
    head('late', late.of),
    table(
      late.rows.map(one => [`  ${one.id}`, daysIn(one.daysLate, language), one.owner.office.name, one.title]),
    ),
    head('atRisk', atRisk.of),
    table(
      atRisk.rows.map(one => [`  ${one.id}`, riskIn(one.risk, language), one.owner.office.name, one.title]),
    ),
    head('owes', owes.length),
    table(
      owes.map(one => [
        `  ${one.office.name}`,
        one.persons.map(person => person.name).join(' '),
        `${standings.overdue[language]} ${one.late}`,
        `${standings['at-risk'][language]} ${one.atRisk}`,
        `${verdicts.missed[language]} ${one.unkept}`,
      ]),
    ),
    head('promises', promises.length),
    table(promises.map(one => promiseLine(one, language))),
    head('changes', page.since),
    table([
      Object.entries(changes.counts).map(
        ([how, count]) => `  ${ways[how as keyof typeof ways][language]} ${count}`,
      ),
    ]),
    table(changes.rows.map(one => [`  ${ways[one.how][language]}`, one.id, one.title])),
  ].join('')
}

const daysIn = (days: number, language: Language): string =>
  language === 'zh' ? `${days}天` : `${days} days`

function riskIn(risk: RiskShape, language: Language): string {
  if (risk.rule === 'behind')
    return language === 'zh'
      ? `时间已过${percent(risk.passed.value)}`
      : `${percent(risk.passed.value)} of the time`
  const on = risk.on.map(one => one.id).join(' ')
  return language === 'zh' ? `等待${on}，晚${risk.days}天` : `waits for ${on}, ${risk.days} days`
}

const promiseLine = (one: PromiseLineShape, language: Language): string[] => [
  `  ${one.indicator.label[language]}`,
  'value' in one.now ? String(one.now.value) : one.now.refusal.refused,
  `${one.better === 'higher' ? '≥' : '≤'} ${one.goal.value}`,
  one.goal.on,
  verdicts[one.goal.verdict][language],
  one.owner.office.name,
]
