import type { FieldChange } from '#kernel/plan/difference'
import type { Verdict } from '#kernel/plan/standing'
import { inBoth, type Label } from '#kernel/source'
import { verdictWords } from '#office/papers/paper-words'
import { type Names, officeIn } from '#server/present/case'

const fields: Readonly<Record<string, Label>> = {
  after: inBoth('前置事项', 'What it waits for'),
  assisting: inBoth('协助单位', 'Assisting offices'),
  baseline: inBoth('基期', 'Baseline'),
  basis: inBoth('依据', 'Basis'),
  budget: inBoth('预算', 'Budget'),
  doneOn: inBoth('完成', 'Done'),
  due: inBoth('期限', 'Due day'),
  evidence: inBoth('佐证材料', 'Evidence'),
  from: inBoth('开始', 'Beginning'),
  goals: inBoth('目标值', 'Goals'),
  indicators: inBoth('指标', 'Indicators'),
  item: inBoth('由哪项任务实现', 'Item that brings it about'),
  measure: inBoth('措施', 'Measure'),
  owner: inBoth('牵头单位', 'Owner'),
  parent: inBoth('上级事项', 'Part of'),
  progress: inBoth('进度', 'Progress'),
  stretch: inBoth('力争值', 'Stretch goal'),
  title: inBoth('名称', 'Name'),
  verifiedOn: inBoth('核验', 'Verified'),
  weight: inBoth('权重', 'Weight'),
}

/** Under how many characters a value is told as it is. */
const TOLD_MAX = 60

/** What a field was and what it is. What is too long to be told in a line is named alone. */
export function sayField({ field, was, is }: FieldChange, names: Names): Label {
  const label = fields[field] ?? inBoth(field, field)
  const [before, after] = [told(was, names), told(is, names)]
  if (before === undefined || after === undefined) return inBoth(`${label.zh}有变`, `${label.en} changed`)
  const zh = [before, after].map(one => one || '无').join(' → ')
  const en = [before, after].map(one => one || 'none').join(' → ')
  return inBoth(`${label.zh} ${zh}`, `${label.en} ${en}`)
}

function told(value: unknown, names: Names): string | undefined {
  if (value === undefined) return ''
  if (Array.isArray(value)) {
    const all = value.map(one => told(one, names))
    return all.includes(undefined) ? undefined : short(all.join(' '))
  }
  if (typeof value !== 'object' || value === null) return short(String(value))
  const { share, office, person, value: goal, on } = value as Readonly<Record<string, string>>
  if (share !== undefined) return `${Number((Number(share) * 100).toFixed(2))}%`
  if (office !== undefined)
    return [officeIn(names, office).name, person && (names.persons.get(person) ?? person)]
      .filter(Boolean)
      .join(' ')
  return goal === undefined ? undefined : `${goal}（${on}）`
}

const short = (text: string) => (text.length > TOLD_MAX ? undefined : text)

export const sayLate = (due: string): Label => inBoth(`已逾期，期限${due}`, `Overdue since ${due}`)

export const sayGoal = (on: string, value: string, verdict: Verdict): Label =>
  inBoth(
    `${on}的目标${value}：${verdictWords[verdict].zh}`,
    `Goal of ${value} by ${on}: ${verdictWords[verdict].en}`,
  )

export const sayFigure = (was: Label, is: Label, unit: Label): Label =>
  inBoth(`${was.zh} → ${is.zh} ${unit.zh}`, `${was.en} → ${is.en} ${unit.en}`)

export const sayMissing = (dueOn: string, isClosed: boolean): Label =>
  isClosed
    ? inBoth('报告期已关闭，没有报送', 'Not sent up before the period was closed')
    : inBoth(`${dueOn}到期，没有报送`, `Due ${dueOn}, not sent up`)

export const sayHow = {
  added: inBoth('新增', 'Added'),
  withdrawn: inBoth('撤销', 'Withdrawn'),
} as const
