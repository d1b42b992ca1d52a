import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { DutiesShape } from '#server/api/duties'
import type {
  PlanDifferencesShape,
  PlanItemShape,
  PlanMatrixShape,
  PlanShape,
  PromiseShape,
} from '#server/api/plans'

export const standings = {
  overdue: { zh: '逾期', en: 'overdue' },
  'at-risk': { zh: '有风险', en: 'at risk' },
  'on-track': { zh: '按期推进', en: 'on track' },
  'not-begun': { zh: '未开始', en: 'not begun' },
  'done-late': { zh: '逾期完成', en: 'done late' },
  done: { zh: '已完成', en: 'done' },
  verified: { zh: '已核验', en: 'verified' },
} as const

export const verdicts = {
  open: { zh: '未到期', en: 'open' },
  kept: { zh: '已兑现', en: 'kept' },
  late: { zh: '逾期兑现', en: 'kept late' },
  missed: { zh: '未兑现', en: 'missed' },
  'no-figure': { zh: '缺数据', en: 'no figure' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const

export const ways = {
  added: { zh: '新增', en: 'added' },
  withdrawn: { zh: '撤销', en: 'withdrawn' },
  moved: { zh: '移动', en: 'moved' },
  changed: { zh: '变更', en: 'changed' },
  progressed: { zh: '进展', en: 'progress' },
} as const

export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

export const itemTable = (items: readonly PlanItemShape[], language: Language): string =>
  table(
    items.map(one => [
      `  ${one.id}`,
      standings[one.standing][language],
      percent(one.share.value),
      one.due,
      one.owner.office.name,
      one.title,
    ]),
  )

/** A plan on a day: how much of it stands how, and its highest items. */
export function planLines(plan: PlanShape, items: readonly PlanItemShape[], language: Language): string {
  const { head, counts } = plan
  const all = Object.entries(counts).map(([name, count]) => [
    `  ${standings[name as keyof typeof standings][language]}`,
    String(count),
  ])
  const sample = head.isSample ? (language === 'zh' ? '（示例）' : ' (sample)') : ''
  const line = `${head.title}${sample}  ${head.from} – ${head.until}  ${head.keeper.name}\n`
  return [line, table(all), itemTable(items, language)].join('')
}

export const promiseTable = (promises: readonly PromiseShape[], language: Language): string =>
  table(
    promises.flatMap(one =>
      one.goals.map(goal => [
        one.id,
        one.indicator.label[language],
        one.place.label[language],
        `${one.baseline.value} → ${goal.value}`,
        goal.on,
        verdicts[goal.verdict][language],
        one.owner.office.name,
      ]),
    ),
  )

export const differenceLines = ({ differences }: PlanDifferencesShape, language: Language): string =>
  table(
    differences.map(one => [
      ways[one.how][language],
      one.id,
      one.title,
      one.how === 'added' || one.how === 'withdrawn' ? '' : one.fields.map(field => field.field).join(' '),
    ]),
  )

const kinds = {
  task: { zh: '任务', en: 'task' },
  goal: { zh: '目标', en: 'goal' },
  approval: { zh: '审批', en: 'approval' },
  case: { zh: '案件', en: 'case' },
  work: { zh: '报告或督导问题', en: 'report or supervision finding' },
} as const

/** What somebody owes, by day. */
export const dutyLines = ({ list }: DutiesShape, language: Language): string =>
  table(
    list.map(one => [
      one.day,
      one.isLate ? standings.overdue[language] : '',
      kinds[one.kind][language],
      one.id,
      one.office.name,
      [one.label[language], one.about?.[language]].filter(Boolean).join('  '),
    ]),
  )

/** Offices with what they owe in each programme. */
export const matrixLines = ({ offices, programmes, cells }: PlanMatrixShape, language: Language): string =>
  table(
    offices.flatMap(office =>
      programmes.flatMap(programme => {
        const cell = cells.find(one => one.office === office.id && one.programme === programme.id)
        if (!cell) return []
        const late = cell.overdue > 0 ? `${standings.overdue[language]} ${cell.overdue}` : ''
        return [[office.name, programme.title, `${cell.done} / ${cell.of}`, late]]
      }),
    ),
  )
