import { rowsIn } from '#kernel/catalogue'
import type { Span } from '#kernel/date'
import type { Formula, Leaf, Quantity, Rows } from '#kernel/formula'
import type { Predicate } from '#kernel/predicate'
import { namedIn, nameOf } from '#kernel/predicate'
import {
  fieldIn,
  inLanguage,
  joined,
  opened,
  sayField,
  sayPredicate,
  spellPredicate,
} from '#kernel/predicate-sentence'
import type { Register } from '#kernel/register'
import type { Label, Language } from '#kernel/source'

/** A formula as a sentence that an office would write. */
export function sayFormula(formula: Formula, language: Language): string {
  const pick = inLanguage(language)
  const say = (one: Formula) => sayFormula(one, language)
  const part = (one: Formula) => pick(`（${say(one)}）`, `(${say(one)})`)
  switch (formula.node) {
    case 'count':
    case 'distinct':
    case 'sum':
    case 'mean':
    case 'quantile':
      return sayLeaf(formula, language)
    case 'input': {
      const { label, unit } = formula.input
      return pick(`公布的${label.zh}（${unit.zh}）`, `${label.en} as published (${unit.en})`)
    }
    case 'known': {
      const { label } = formula.published
      const counted = say(formula.counted)
      return pick(
        `公布的${label.zh}；未公布时为${counted}`,
        `${label.en} as published or, where none is, ${counted}`,
      )
    }
    case 'ratio': {
      const [top, bottom] = [part(formula.numerator), part(formula.denominator)]
      const per = sayNumber(formula.per, language)
      const times = formula.per === 1 ? '' : pick(`，乘以${per}`, `, times ${per}`)
      return `${top}${pick('除以', ' divided by ')}${bottom}${times}`
    }
    case 'growth': {
      const { of, years } = formula
      return pick(
        `${part(of)}比${years}年前同日增长的百分比`,
        `growth in per cent of ${part(of)} against the same day ${years} year(s) earlier`,
      )
    }
    case 'earlier': {
      const { of, years } = formula
      return pick(`${years}年前的${part(of)}`, `${part(of)} as it was ${years} year(s) earlier`)
    }
    case 'plus':
      return formula.of.map(part).join(pick('加', ' plus '))
    case 'minus':
      return `${part(formula.from)}${pick('减去', ' less ')}${part(formula.take)}`
    case 'times':
      return `${part(formula.of)}${pick('', ' ')}${sayFactor(formula.by, language)}`
  }
}

/** The conditions that go by a name in a formula, each with what it asks for. */
export function namesIn(formula: Formula): { name: Label; asks: Label }[] {
  const found = rowsIn(formula).flatMap(({ where, registers }) =>
    namedIn(where).map(one => ({
      name: nameOf(one) as Label,
      asks: { zh: spellPredicate(one, registers, 'zh'), en: spellPredicate(one, registers, 'en') },
    })),
  )
  return [...new Map(found.map(one => [one.name.zh, one])).values()]
}

function sayLeaf(leaf: Leaf, language: Language): string {
  const pick = inLanguage(language)
  const rows = sayRows(leaf.rows, language)
  if (leaf.node === 'count') return pick(`${rows}的数量`, `the number of ${rows}`)
  if (leaf.node === 'distinct') {
    const field = sayField(leaf.field, leaf.rows.registers, language)
    return pick(
      `${rows}中不同的“${field}”的数量`,
      `the number of different values of “${field}” among ${rows}`,
    )
  }
  const quantity = sayQuantity(leaf.of, leaf.rows.registers, language)
  const how = leaf.node === 'quantile' ? quantileName(leaf.at) : measures[leaf.node]
  return pick(`${rows}的“${quantity}”的${how.zh}`, `the ${how.en} of “${quantity}” over ${rows}`)
}

const measures: Record<'sum' | 'mean', Label> = {
  sum: { zh: '合计', en: 'sum' },
  mean: { zh: '平均值', en: 'mean' },
}

const quantileName = (at: number): Label =>
  at === 0.5
    ? { zh: '中位数', en: 'median' }
    : { zh: `第${at * 100}百分位数`, en: `${at * 100}th percentile` }

const spans: Record<Span, Label> = {
  month: { zh: '当月截至当日', en: 'in the month to date' },
  quarter: { zh: '当季截至当日', en: 'in the quarter to date' },
  year: { zh: '当年截至当日', en: 'in the year to date' },
  ever: { zh: '累计至当日', en: 'ever, up to the day' },
}

export function sayRows({ of, registers, where, flow }: Rows, language: Language): string {
  const nouns = registers.map(register => nounOf(register, language))
  const parts = opened(where, 'all')
  const adjectives = parts.filter(isAdjective).map(one => sayPredicate(one, registers, language))
  const others = parts.filter(one => !isAdjective(one))
  const condition = joined(others, inLanguage(language)('且', ' and '), registers, language)
  const by = flow && sayField(flow.by, registers, language)
  const span = flow && spans[flow.span][language]
  if (language === 'zh') {
    const what = `${nouns.join('、')}${of === 'events' ? '的事项' : ''}`
    const which = [adjectives.join('、'), condition && `满足“${condition}”`].filter(Boolean).join('且')
    return `${span ? `${span}（按${by}）` : ''}${which}${which && '的'}${what}`
  }
  const what = `${of === 'events' ? 'events of ' : ''}${nouns.join(', ')}`
  const are = adjectives.length > 0 ? ` that are ${adjectives.join(' and ')}` : ''
  return `${what}${are}${condition && ` where ${condition}`}${span ? ` ${span} by “${by}”` : ''}`
}

/** What stands before a noun as it is: 国内有效的发明专利. */
const isAdjective = (one: Predicate) => one.node === 'in-force' || nameOf(one) !== undefined

/** 件发明专利 is counted as 发明专利的数量, without its measure word; in English in the plural. */
const nounOf = ({ entry }: Register, language: Language): string =>
  language === 'zh' ? entry.zh.replace(/^[件个]/, '') : `${entry.en.replace(/y$/, 'ie')}s`

function sayQuantity(quantity: Quantity, registers: readonly Register[], language: Language): string {
  const pick = inLanguage(language)
  const name = (field: string) => sayField(field, registers, language)
  if (quantity.node === 'field') {
    // Money is added up in whole 分, which a divisor then turns into the unit of the figure.
    const isMoney = fieldIn(quantity.field, registers)?.kind === 'amount'
    return `${name(quantity.field)}${isMoney ? pick('（分）', ' (0.01 RMB)') : ''}`
  }
  if (quantity.node === 'age') {
    const since = name(quantity.since)
    return pick(`自${since}起的年数`, `years since ${since}`)
  }
  const [from, to] = [name(quantity.from), name(quantity.to)]
  const unit = quantity.unit === 'months' ? pick('月数', 'months') : pick('天数', 'days')
  return pick(`自${from}至${to}的${unit}`, `${unit} from ${from} to ${to}`)
}

/** A factor such as 0.01 is said as a division by 100. */
function sayFactor(by: number, language: Language): string {
  const pick = inLanguage(language)
  const divisor = Math.round(1 / by)
  const divides = by > 0 && by < 1 && Math.abs(by * divisor - 1) < 1e-9
  const how = divides ? pick('除以', 'divided by ') : pick('乘以', 'times ')
  return `${how}${sayNumber(divides ? divisor : by, language)}`
}

function sayNumber(value: number, language: Language): string {
  if (language === 'zh' && value > 0)
    for (const [unit, name] of [
      [100_000_000, '亿'],
      [10_000, '万'],
    ] as const)
      if (value % unit === 0) return `${value / unit}${name}`
  return value.toLocaleString('en-US', { maximumFractionDigits: 12 })
}
