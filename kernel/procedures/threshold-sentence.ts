import { number } from '#kernel/fields/number'
import type { Comparison } from '#kernel/predicate'
import { inLanguage } from '#kernel/predicate-sentence'
import type { Amount, Fact, FactUnit, Sum, Threshold } from '#kernel/procedures/threshold'
import type { Condition } from '#kernel/procedures/threshold-condition'
import type { Label, Language } from '#kernel/source'

const units: Record<FactUnit, Label> = {
  yuan: { zh: '元', en: ' yuan' },
  piece: { zh: '件', en: '' },
  month: { zh: '个月', en: ' months' },
  person: { zh: '人', en: ' people' },
  time: { zh: '次', en: ' times' },
  code: { zh: '', en: '' },
  'yes-no': { zh: '', en: '' },
}

const comparisons: Record<Comparison, Label> = {
  'at-least': { zh: '在{}以上', en: ' at least {}' },
  'more-than': { zh: '超过{}', en: ' more than {}' },
  'at-most': { zh: '不超过{}', en: ' at most {}' },
  'less-than': { zh: '不足{}', en: ' less than {}' },
}

/** A condition as the clause would put it. */
export function sayCondition(condition: Condition, { facts }: Threshold, language: Language): string {
  const pick = inLanguage(language)
  const name = (fact: string) => facts[fact]?.label[language] ?? fact
  const say = (one: Condition) => sayCondition(one, { facts } as Threshold, language)
  switch (condition.node) {
    case 'compare': {
      const { of, by, value, times = 1 } = condition
      const unit = units[facts[of[0] ?? '']?.unit ?? 'code'][language]
      const line = `${number.print(value, language)}${unit}`
      const often = times === 1 ? line : pick(`${line}的${times}倍`, `${times} times ${line}`)
      const sum = of.length > 1 ? pick('合计', ' together') : ''
      return `${of.map(name).join(pick('与', ' and '))}${sum}${comparisons[by][language].replace('{}', often)}`
    }
    case 'is':
      return sayIs(condition, facts[condition.fact], language)
    case 'all':
    case 'any': {
      const word = condition.node === 'all' ? pick('，且', ', and ') : pick('，或者', ', or ')
      return condition.of
        .map(one => (isJoined(one) ? pick(`（${say(one)}）`, `(${say(one)})`) : say(one)))
        .join(word)
    }
    case 'at-least-of': {
      const list = condition.of.map(say).join(pick('；', '; '))
      return pick(`下列各项中至少${condition.least}项：${list}`, `at least ${condition.least} of: ${list}`)
    }
    case 'unread': {
      const list = condition.facts.map(name).join(pick('、', ', '))
      return pick(`${list}的标准未见原文`, `the lines for ${list}, which were not read`)
    }
  }
}

const isJoined = (one: Condition) => (one.node === 'all' || one.node === 'any') && one.of.length > 1

function sayIs(
  { fact, values }: Extract<Condition, { node: 'is' }>,
  asked: Fact | undefined,
  language: Language,
): string {
  const pick = inLanguage(language)
  const name = asked?.label[language] ?? fact
  if (asked?.unit === 'yes-no') return values[0] ? name : pick(`并非${name}`, `not ${name}`)
  const list = values.map(one => asked?.values?.[String(one)]?.[language] ?? String(one))
  return `${name}${pick('为', ': ')}${list.join(pick('或', ' or '))}`
}

/** What is to be paid, as words: 违法经营额的5倍以下. */
export function sayAmount({ min, max }: Amount, { facts }: Threshold, language: Language): string {
  const pick = inLanguage(language)
  const sum = (one: Sum) => saySum(one, facts, language)
  if (min && max) {
    if (sum(min) === sum(max)) return sum(min)
    return pick(`${sum(min)}以上${sum(max)}以下`, `from ${sum(min)} to ${sum(max)}`)
  }
  if (max) return pick(`${sum(max)}以下`, `up to ${sum(max)}`)
  return min ? pick(`不低于${sum(min)}`, `at least ${sum(min)}`) : ''
}

function saySum(
  { yuan, fact, times = 1, atLeast, atMost }: Sum,
  facts: Threshold['facts'],
  language: Language,
) {
  const pick = inLanguage(language)
  const money = (value: number) => `${number.print(value, language)}${units.yuan[language]}`
  if (fact === undefined) return money(yuan ?? 0)
  const name = facts[fact]?.label[language] ?? fact
  const share = times < 1 ? `${number.print(times * 100, language)}%` : undefined
  const often = share
    ? pick(`${name}的${share}`, `${share} of ${name}`)
    : times === 1
      ? name
      : pick(`${name}的${times}倍`, `${times} times ${name}`)
  const low =
    atLeast === undefined ? '' : pick(`，不少于${money(atLeast)}`, `, not less than ${money(atLeast)}`)
  const high =
    atMost === undefined ? '' : pick(`，不超过${money(atMost)}`, `, not more than ${money(atMost)}`)
  return `${often}${low}${high}`
}
