import type { Comparison, Predicate } from '#kernel/predicate'
import type { Field, Register } from '#kernel/register'
import { eventFields, rightFields, statuses } from '#kernel/register'
import type { Label, Language } from '#kernel/source'

/** Chooses between the two ways to say a thing. */
export const inLanguage =
  (language: Language) =>
  (zh: string, en: string): string =>
    language === 'zh' ? zh : en

/** A condition as words; field and event names come from their definitions. */
export function sayPredicate(
  predicate: Predicate,
  registers: readonly Register[],
  language: Language,
): string {
  const pick = inLanguage(language)
  const say = (one: Predicate) => sayPredicate(one, registers, language)
  const name = 'field' in predicate ? sayField(predicate.field, registers, language) : ''
  switch (predicate.node) {
    case 'always':
      return pick('全部', 'no further condition')
    case 'is':
      return `${name}${pick('为', ' is ')}${sayValue(predicate.field, predicate.value, language)}`
    case 'one-of':
      return `${name}${pick('为', ' ')}${sayValues(predicate, registers, language)}`
    case 'has':
      return pick(`有${name}`, `${name} present`)
    case 'compare': {
      const { zh, en } = comparisons[predicate.by]
      return `${name}${pick(zh, ` ${en} `)}${predicate.value}`
    }
    case 'contains':
      return `${name}${pick('包括', ' including ')}${predicate.value}`
    case 'starts-with': {
      const prefixes = predicate.prefixes.join(pick('、', ', '))
      return pick(`${name}以${prefixes}开头`, `${name} starting with ${prefixes}`)
    }
    case 'in-force':
      return pick('当日有效', 'in force on the day')
    case 'older-than': {
      const { years } = predicate
      return pick(`自${name}起超过${years}年`, `more than ${years} years since ${name}`)
    }
    case 'had': {
      const events = sayEvents(predicate.events, registers, language)
      return pick(`当日以前发生过${events}`, `${events} by the day`)
    }
    case 'not':
      return pick(`非（${say(predicate.of)}）`, `not (${say(predicate.of)})`)
    case 'all':
      return join(predicate.of, pick('且', ' and '), registers, language)
    case 'any':
      return join(predicate.of, pick('或', ' or '), registers, language)
  }
}

const comparisons: Record<Comparison, Label> = {
  'more-than': { zh: '大于', en: 'more than' },
  'at-least': { zh: '不小于', en: 'at least' },
  'less-than': { zh: '小于', en: 'less than' },
  'at-most': { zh: '不大于', en: 'at most' },
}

/** Conditions joined by a word; one that is itself joined stands in brackets. */
function join(
  conditions: readonly Predicate[],
  word: string,
  registers: readonly Register[],
  language: Language,
): string {
  const pick = inLanguage(language)
  return conditions
    .filter(one => one.node !== 'always')
    .map(one => {
      const said = sayPredicate(one, registers, language)
      const isJoined = (one.node === 'all' || one.node === 'any') && one.of.length > 1
      return isJoined ? pick(`（${said}）`, `(${said})`) : said
    })
    .join(word)
}

function sayValues(
  { field, values }: Extract<Predicate, { node: 'one-of' }>,
  registers: readonly Register[],
  language: Language,
): string {
  if (field === 'code') return sayEvents(values.map(String), registers, language)
  return values.map(value => sayValue(field, value, language)).join(inLanguage(language)('、', ' or '))
}

function sayEvents(codes: readonly string[], registers: readonly Register[], language: Language): string {
  const kinds = registers.flatMap(register => register.events)
  return codes
    .map(code => kinds.find(kind => kind.id === code)?.label[language] ?? code)
    .join(inLanguage(language)('或', ' or '))
}

export function sayField(field: string, registers: readonly Register[], language: Language): string {
  const known: Record<string, Field> = { ...rightFields, ...eventFields }
  const found =
    registers.map(register => register.fields?.[field]).find(one => one !== undefined) ?? known[field]
  return found?.label[language] ?? field
}

function sayValue(field: string, value: unknown, language: Language): string {
  if (field === 'status') return statuses[value as keyof typeof statuses]?.[language] ?? String(value)
  const pick = inLanguage(language)
  if (typeof value === 'boolean') return value ? pick('是', 'yes') : pick('否', 'no')
  return String(value)
}
