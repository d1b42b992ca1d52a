import { isDay } from '#kernel/date'
import { day as dayField } from '#kernel/fields/day'
import type { FieldChange } from '#kernel/plan/difference'
import type { Verdict } from '#kernel/plan/standing'
import { inBoth, type Label, type Language } from '#kernel/source'
import { verdictWords } from '#office/papers/paper-words'
import { type Names, officeIn } from '#server/present/case'

/** As the screens call them. */
const fields: Readonly<Record<string, Label>> = {
  after: inBoth('先后', 'Order'),
  assisting: inBoth('协办单位', 'Assisting'),
  baseline: inBoth('基期', 'Baseline'),
  basis: inBoth('依据', 'Basis'),
  better: inBoth('方向', 'Direction'),
  budget: inBoth('预算', 'Budget'),
  doneOn: inBoth('完成日', 'Done on'),
  due: inBoth('期限', 'Due'),
  evidence: inBoth('证明材料', 'Evidence'),
  from: inBoth('开始', 'Begins'),
  goals: inBoth('节点', 'Goals'),
  indicator: inBoth('指标', 'Indicator'),
  indicators: inBoth('指标', 'Indicators'),
  item: inBoth('任务', 'Item'),
  kind: inBoth('类别', 'Kind'),
  measure: inBoth('措施', 'Measure'),
  owner: inBoth('牵头单位', 'Owner'),
  parent: inBoth('上级', 'Part of'),
  place: inBoth('地区', 'Place'),
  progress: inBoth('进度', 'Progress'),
  stretch: inBoth('争取值', 'Stretch'),
  subject: inBoth('对象', 'Subject'),
  title: inBoth('表述', 'Wording'),
  verifiedOn: inBoth('核验日', 'Verified on'),
  weight: inBoth('权重', 'Weight'),
}

/** Under how many characters a value is told as it is. */
const TOLD_MAX = 60

/** What a field was and what it is. What is too long to be told in a line is named alone. */
export function sayField({ field, was, is }: FieldChange, names: Names): Label {
  const label = fields[field] ?? inBoth(field, field)
  const inOne = (language: Language) => {
    const [before, after] = [told(was, names, language), told(is, names, language)]
    if (before === undefined || after === undefined) return { zh: '有变', en: ' changed' }[language]
    const first = before || (field === 'progress' ? '0%' : '')
    return first === '' ? ` ${after}` : ` ${first} → ${after || { zh: '无', en: 'none' }[language]}`
  }
  return inBoth(`${label.zh}${inOne('zh')}`, `${label.en}${inOne('en')}`)
}

function told(value: unknown, names: Names, language: Language): string | undefined {
  if (value === undefined) return ''
  if (Array.isArray(value)) {
    const all = value.map(one => told(one, names, language))
    return all.includes(undefined) ? undefined : short(all.join(' '))
  }
  if (typeof value !== 'object' || value === null) return short(sayDay(String(value), language))
  const { share, office, person, value: goal, on } = value as Readonly<Record<string, string>>
  if (share !== undefined) return `${Number((Number(share) * 100).toFixed(2))}%`
  if (office !== undefined)
    return [officeIn(names, office).name, person && (names.persons.get(person) ?? person)]
      .filter(Boolean)
      .join(' ')
  if (goal === undefined) return undefined
  const by = sayDay(on ?? '', language)
  return language === 'zh' ? `${goal}（${by}）` : `${goal} (${by})`
}

/** A day as people write it; any other text as it is. */
const sayDay = (text: string, language: Language) => (isDay(text) ? dayField.print(text, language) : text)

const short = (text: string) => (text.length > TOLD_MAX ? undefined : text)

export const sayLate = (due: string): Label =>
  inBoth(`已逾期，期限${sayDay(due, 'zh')}`, `Overdue since ${sayDay(due, 'en')}`)

export const sayGoal = (on: string, value: string, verdict: Verdict): Label =>
  inBoth(
    `${sayDay(on, 'zh')}的目标${value}：${verdictWords[verdict].zh}`,
    `Goal of ${value} by ${sayDay(on, 'en')}: ${verdictWords[verdict].en}`,
  )

export const sayFigure = (was: Label, is: Label, unit: Label): Label =>
  inBoth(`${was.zh} → ${is.zh} ${unit.zh}`, `${was.en} → ${is.en} ${unit.en}`)

export const sayMissing = (dueOn: string, isClosed: boolean): Label =>
  isClosed
    ? inBoth('报告期已关闭，没有报送', 'Not sent up before the period was closed')
    : inBoth(`${sayDay(dueOn, 'zh')}到期，没有报送`, `Due ${sayDay(dueOn, 'en')}, not sent up`)

export const sayHow = {
  added: inBoth('新增', 'Added'),
  withdrawn: inBoth('撤销', 'Withdrawn'),
} as const
