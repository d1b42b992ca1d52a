import type { Formula, Quantity, Rows } from '#kernel/formula'
import type { Comparison, Predicate } from '#kernel/predicate'
import type { Field, Register, Term } from '#kernel/register'
import { eventFields, rightFields, statuses } from '#kernel/register'
import type { Label } from '#kernel/source'

export type Language = 'zh' | 'en'

const spans: Record<string, Label> = {
  month: { zh: '当月截至当日', en: 'in the month to date' },
  quarter: { zh: '当季截至当日', en: 'in the quarter to date' },
  year: { zh: '当年截至当日', en: 'in the year to date' },
  ever: { zh: '累计至当日', en: 'ever, up to the day' },
}

const comparisons: Record<Comparison, Label> = {
  'more-than': { zh: '大于', en: 'more than' },
  'at-least': { zh: '不小于', en: 'at least' },
  'less-than': { zh: '小于', en: 'less than' },
  'at-most': { zh: '不大于', en: 'at most' },
}

/** A formula as a sentence that an office would write. */
export function sayFormula(formula: Formula, language: Language): string {
  const say = (one: Formula) => sayFormula(one, language)
  const zh = language === 'zh'
  switch (formula.node) {
    case 'count':
      return zh ? `${sayRows(formula.rows, 'zh')}的数量` : `the number of ${sayRows(formula.rows, 'en')}`
    case 'distinct': {
      const field = sayField(formula.field, formula.rows.registers, language)
      return zh
        ? `${sayRows(formula.rows, 'zh')}中不同的“${field}”的数量`
        : `the number of different values of “${field}” among ${sayRows(formula.rows, 'en')}`
    }
    case 'sum':
    case 'mean':
    case 'quantile':
      return sayMeasured(formula, language)
    case 'input':
      return zh
        ? `公布的${formula.input.label.zh}（${formula.input.unit.zh}）`
        : `${formula.input.label.en} as published (${formula.input.unit.en})`
    case 'known':
      return zh
        ? `公布的${formula.published.label.zh}；未公布时为${say(formula.counted)}`
        : `${formula.published.label.en} as published or, where none is, ${say(formula.counted)}`
    case 'ratio': {
      const [top, bottom] = [say(formula.numerator), say(formula.denominator)]
      const times =
        formula.per === 1
          ? ''
          : zh
            ? `，乘以${sayNumber(formula.per, language)}`
            : `, times ${sayNumber(formula.per, language)}`
      return zh ? `（${top}）除以（${bottom}）${times}` : `(${top}) divided by (${bottom})${times}`
    }
    case 'growth':
      return zh
        ? `（${say(formula.of)}）比${formula.years}年前同日增长的百分比`
        : `growth in per cent of (${say(formula.of)}) against the same day ${formula.years} year(s) earlier`
    case 'earlier':
      return zh
        ? `${formula.years}年前的（${say(formula.of)}）`
        : `(${say(formula.of)}) as it was ${formula.years} year(s) earlier`
    case 'plus':
      return formula.of.map(one => (zh ? `（${say(one)}）` : `(${say(one)})`)).join(zh ? '加' : ' plus ')
    case 'minus':
      return zh
        ? `（${say(formula.from)}）减去（${say(formula.take)}）`
        : `(${say(formula.from)}) less (${say(formula.take)})`
    case 'times':
      return zh
        ? `（${say(formula.of)}）${sayFactor(formula.by, language)}`
        : `(${say(formula.of)}) ${sayFactor(formula.by, language)}`
  }
}

function sayMeasured(
  formula: Extract<Formula, { node: 'sum' | 'mean' | 'quantile' }>,
  language: Language,
): string {
  const rows = sayRows(formula.rows, language)
  const quantity = sayQuantity(formula.of, formula.rows.registers, language)
  if (language === 'zh') {
    const how =
      formula.node === 'sum'
        ? '合计'
        : formula.node === 'mean'
          ? '平均值'
          : formula.at === 0.5
            ? '中位数'
            : `第${formula.at * 100}百分位数`
    return `${rows}的“${quantity}”的${how}`
  }
  const how =
    formula.node === 'sum'
      ? 'sum'
      : formula.node === 'mean'
        ? 'mean'
        : formula.at === 0.5
          ? 'median'
          : `${formula.at * 100}th percentile`
  return `the ${how} of “${quantity}” over ${rows}`
}

export function sayRows(rows: Rows, language: Language): string {
  // 件发明专利 is counted as 发明专利的数量, without its measure word.
  const nouns = rows.registers.map(register => register.entry[language].replace(/^[件个]/, ''))
  const where = rows.where.node === 'always' ? '' : sayPredicate(rows.where, rows.registers, language)
  if (language === 'zh') {
    const what = rows.of === 'events' ? `${nouns.join('、')}的事项` : nouns.join('、')
    const span = rows.flow
      ? `${spans[rows.flow.span]?.zh}（按${sayField(rows.flow.by, rows.registers, 'zh')}）`
      : ''
    return `${span}${where ? `满足“${where}”的` : ''}${what}`
  }
  const what = rows.of === 'events' ? `events of ${nouns.join(', ')}` : nouns.join(', ')
  const span = rows.flow
    ? ` ${spans[rows.flow.span]?.en} by “${sayField(rows.flow.by, rows.registers, 'en')}”`
    : ''
  return `${what}${where ? ` with ${where}` : ''}${span}`
}

function sayQuantity(quantity: Quantity, registers: readonly Register[], language: Language): string {
  const name = (field: string) => sayField(field, registers, language)
  if (quantity.node === 'field') return name(quantity.field)
  if (quantity.node === 'age')
    return language === 'zh' ? `自${name(quantity.since)}起的年数` : `years since ${name(quantity.since)}`
  const unit = quantity.unit === 'months' ? { zh: '月数', en: 'months' } : { zh: '天数', en: 'days' }
  return language === 'zh'
    ? `自${name(quantity.from)}至${name(quantity.to)}的${unit.zh}`
    : `${unit.en} from ${name(quantity.from)} to ${name(quantity.to)}`
}

/** A condition as words; field and event names come from their definitions. */
export function sayPredicate(
  predicate: Predicate,
  registers: readonly Register[],
  language: Language,
): string {
  const zh = language === 'zh'
  const name = (field: string) => sayField(field, registers, language)
  const join = (of: readonly Predicate[], word: string) =>
    of
      .filter(one => one.node !== 'always')
      .map(one => bracket(one, registers, language))
      .join(word)
  switch (predicate.node) {
    case 'always':
      return zh ? '全部' : 'no further condition'
    case 'is':
      return zh
        ? `${name(predicate.field)}为${sayValue(predicate.field, predicate.value, language)}`
        : `${name(predicate.field)} is ${sayValue(predicate.field, predicate.value, language)}`
    case 'one-of':
      return sayOneOf(predicate, registers, language)
    case 'has':
      return zh ? `有${name(predicate.field)}` : `${name(predicate.field)} present`
    case 'compare':
      return `${name(predicate.field)}${zh ? '' : ' '}${comparisons[predicate.by][language]}${zh ? '' : ' '}${predicate.value}`
    case 'contains':
      return zh
        ? `${name(predicate.field)}包括${predicate.value}`
        : `${name(predicate.field)} including ${predicate.value}`
    case 'starts-with': {
      const prefixes = predicate.prefixes.join(zh ? '、' : ', ')
      return zh
        ? `${name(predicate.field)}以${prefixes}开头`
        : `${name(predicate.field)} starting with ${prefixes}`
    }
    case 'in-force':
      return zh ? '当日有效' : 'in force on the day'
    case 'older-than':
      return zh
        ? `自${name(predicate.field)}起超过${predicate.years}年`
        : `more than ${predicate.years} years since ${name(predicate.field)}`
    case 'had':
      return zh
        ? `当日以前发生过${sayEvents(predicate.events, registers, language)}`
        : `${sayEvents(predicate.events, registers, language)} by the day`
    case 'not':
      return zh
        ? `非（${sayPredicate(predicate.of, registers, language)}）`
        : `not (${sayPredicate(predicate.of, registers, language)})`
    case 'all':
      return join(predicate.of, zh ? '且' : ' and ')
    case 'any':
      return join(predicate.of, zh ? '或' : ' or ')
  }
}

function bracket(predicate: Predicate, registers: readonly Register[], language: Language): string {
  const said = sayPredicate(predicate, registers, language)
  const many = (predicate.node === 'all' || predicate.node === 'any') && predicate.of.length > 1
  return many ? (language === 'zh' ? `（${said}）` : `(${said})`) : said
}

function sayOneOf(
  predicate: Extract<Predicate, { node: 'one-of' }>,
  registers: readonly Register[],
  language: Language,
): string {
  const values =
    predicate.field === 'code'
      ? sayEvents(predicate.values.map(String), registers, language)
      : predicate.values
          .map(value => sayValue(predicate.field, value, language))
          .join(language === 'zh' ? '、' : ' or ')
  const name = sayField(predicate.field, registers, language)
  return language === 'zh' ? `${name}为${values}` : `${name} ${values}`
}

function sayEvents(codes: readonly string[], registers: readonly Register[], language: Language): string {
  const kinds = registers.flatMap(register => register.events)
  return codes
    .map(code => kinds.find(kind => kind.id === code)?.label[language] ?? code)
    .join(language === 'zh' ? '或' : ' or ')
}

export function sayField(field: string, registers: readonly Register[], language: Language): string {
  const known: Record<string, Field> = { ...rightFields, ...eventFields }
  const found =
    registers.map(register => register.fields?.[field]).find(one => one !== undefined) ?? known[field]
  return found?.label[language] ?? field
}

function sayValue(field: string, value: unknown, language: Language): string {
  if (field === 'status') return statuses[value as keyof typeof statuses]?.[language] ?? String(value)
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  return String(value)
}

/** A factor such as 0.01 is said as a division by 100. */
function sayFactor(by: number, language: Language): string {
  const divisor = Math.round(1 / by)
  const divides = by > 0 && by < 1 && Math.abs(by * divisor - 1) < 1e-9
  const [zh, en] = divides ? ['除以', 'divided by '] : ['乘以', 'times ']
  return `${language === 'zh' ? zh : en}${sayNumber(divides ? divisor : by, language)}`
}

const sayNumber = (value: number, language: Language): string =>
  language === 'zh' && value % 10_000 === 0 && value > 0
    ? `${value / 10_000}万`
    : value.toLocaleString('en-US', { maximumFractionDigits: 12 })

/** How long a right lives, as one would say it: 自申请日起10年 · 10 years from “Filed on”. */
export function sayTerm(term: Term, register: Register, language: Language): string {
  const { years, atMost, renewable, where } = term
  const field = (name: string) => sayField(name, [register], language)
  const from = [term.from].flat().map(field)
  if (language === 'zh')
    return [
      where && `${sayPredicate(where, [register], 'zh')}：`,
      `自${from.join('、')}${from.length > 1 ? '（以较前日期为准）' : ''}起${years}年`,
      renewable && '，可续展',
      atMost && `，至多自${field(atMost.from)}起${atMost.years}年`,
    ]
      .filter(Boolean)
      .join('')
  return [
    where && `${sayPredicate(where, [register], 'en')}: `,
    `${years} years from ${from.length > 1 ? 'the earlier of ' : ''}“${from.join('” and “')}”`,
    renewable && ', renewable',
    atMost && `, at most ${atMost.years} from “${field(atMost.from)}”`,
  ]
    .filter(Boolean)
    .join('')
}
