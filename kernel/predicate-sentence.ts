import { amount } from '#kernel/fields/amount'
import { type Comparison, nameOf, type Predicate } from '#kernel/predicate'
import { eventFields, type Field, type Register, rightFields } from '#kernel/register'
import type { Label, Language } from '#kernel/source'

/** Chooses between the two ways to say a thing. */
export const inLanguage =
  (language: Language) =>
  (zh: string, en: string): string =>
    language === 'zh' ? zh : en

/** A condition as words: its name where it has one; field and event names come from their definitions. */
export const sayPredicate = (
  predicate: Predicate,
  registers: readonly Register[],
  language: Language,
): string => nameOf(predicate)?.[language] ?? spellPredicate(predicate, registers, language)

/** What a condition asks for, even where it has a name; conditions within it may go by theirs. */
export function spellPredicate(
  predicate: Predicate,
  registers: readonly Register[],
  language: Language,
): string {
  const pick = inLanguage(language)
  const say = (one: Predicate) => sayPredicate(one, registers, language)
  const value = (one: unknown, field: string) => sayValue(field, one, registers, language)
  const name = 'field' in predicate ? sayField(predicate.field, registers, language) : ''
  switch (predicate.node) {
    case 'always':
      return pick('全部', 'no further condition')
    case 'is':
      return `${name}${sayCode(predicate, registers, language) ?? sayIs(predicate, registers, language)}`
    case 'one-of':
      return `${name}${sayCode(predicate, registers, language) ?? sayOneOf(predicate, registers, language)}`
    case 'has':
      return pick(`有${name}`, `${name} present`)
    case 'compare': {
      const { zh, en } = (typeof predicate.value === 'string' ? dayComparisons : comparisons)[predicate.by]
      return `${name}${pick(zh, ` ${en} `)}${value(predicate.value, predicate.field)}`
    }
    case 'contains':
      return `${name}${pick('包括', ' including ')}${value(predicate.value, predicate.field)}`
    case 'starts-with': {
      const prefixes = predicate.prefixes.join(pick('、', ', '))
      return pick(`${name}以${prefixes}开头`, `${name} starting with ${prefixes}`)
    }
    case 'in-force':
      return pick('当日有效', 'in force on the day')
    case 'older-than': {
      const { years } = predicate
      return pick(`自${name}起超过${years}年`, `more than ${years} years have passed since ${name}`)
    }
    case 'had': {
      const events = predicate.events
        .map(code => sayEvent(code, registers, language))
        .join(pick('或', ' or '))
      return pick(`当日以前发生过${events}`, `${events} by the day`)
    }
    case 'not':
      return pick(`非（${say(predicate.of)}）`, `not (${say(predicate.of)})`)
    case 'all':
    case 'any': {
      const parts = predicate.of.flatMap(one => opened(one, predicate.node))
      const word = predicate.node === 'all' ? pick('且', ' and ') : pick('或', ' or ')
      return joined(parts, word, registers, language)
    }
  }
}

const comparisons: Record<Comparison, Label> = {
  'more-than': { zh: '大于', en: 'more than' },
  'at-least': { zh: '不小于', en: 'at least' },
  'less-than': { zh: '小于', en: 'less than' },
  'at-most': { zh: '不大于', en: 'at most' },
}

const dayComparisons: Record<Comparison, Label> = {
  'more-than': { zh: '晚于', en: 'later than' },
  'at-least': { zh: '不早于', en: 'not earlier than' },
  'less-than': { zh: '早于', en: 'earlier than' },
  'at-most': { zh: '不晚于', en: 'not later than' },
}

/** What an `all` or `any` is joined of, its like within it opened; a condition with a name stays whole. */
export function opened(predicate: Predicate, node: 'all' | 'any'): Predicate[] {
  if (predicate.node === 'always') return []
  if (predicate.node !== node || nameOf(predicate)) return [predicate]
  return predicate.of.flatMap(one => opened(one, node))
}

/** Conditions joined by a word; one that is itself joined stands in brackets. */
export function joined(
  conditions: readonly Predicate[],
  word: string,
  registers: readonly Register[],
  language: Language,
): string {
  const pick = inLanguage(language)
  return conditions
    .map(one => {
      const said = sayPredicate(one, registers, language)
      const isJoined = (one.node === 'all' || one.node === 'any') && one.of.length > 1 && !nameOf(one)
      return isJoined ? pick(`（${said}）`, `(${said})`) : said
    })
    .join(word)
}

function sayOneOf(
  { field, values }: Extract<Predicate, { node: 'one-of' }>,
  registers: readonly Register[],
  language: Language,
): string {
  const pick = inLanguage(language)
  const said = values.map(value =>
    field === 'code'
      ? sayEvent(String(value), registers, language)
      : sayValue(field, value, registers, language),
  )
  if (said.length === 1) return `${pick('为', ' is ')}${said[0]}`
  return pick(`为${said.join('、')}之一`, ` is one of ${said.join(', ')}`)
}

const sayIs = (
  { value, field }: Extract<Predicate, { node: 'is' }>,
  registers: readonly Register[],
  language: Language,
) => `${inLanguage(language)('为', ' is ')}${sayValue(field, value, registers, language)}`

/** Acts and procedures are counted by codes that no register names: their condition does, by their labels. */
function sayCode(predicate: Predicate, registers: readonly Register[], language: Language) {
  const called = nameOf(predicate)?.[language]
  if (!called || !isCode(predicate, registers)) return undefined
  return inLanguage(language)(`为‘${called}’`, ` is ‘${called}’`)
}

const isCode = (predicate: Predicate, registers: readonly Register[]): boolean =>
  (predicate.node === 'is' && lacksLabel(predicate.field, predicate.value, registers)) ||
  (predicate.node === 'one-of' && predicate.values.some(one => lacksLabel(predicate.field, one, registers)))

function lacksLabel(field: string, value: unknown, registers: readonly Register[]): boolean {
  const { kind, values } = fieldIn(field, registers) ?? {}
  if (registers.every(one => !one.fromLedger)) return false
  if (field === 'code') return !registers.some(one => one.events.some(event => event.id === value))
  return kind === 'code' && values?.[String(value)] === undefined
}

/** An event by its label, in quotes where the label is itself a list: ‘授权、核准注册或登记公告’. */
function sayEvent(code: string, registers: readonly Register[], language: Language): string {
  const kinds = registers.flatMap(register => register.events)
  const label = kinds.find(kind => kind.id === code)?.label[language] ?? code
  const isList = /[、或]| or /.test(label.replace(/（.*?）|\(.*?\)/, ''))
  return isList ? `‘${label}’` : label
}

export const sayField = (field: string, registers: readonly Register[], language: Language): string =>
  fieldIn(field, registers)?.label[language] ?? field

export function fieldIn(field: string, registers: readonly Register[]): Field | undefined {
  const known: Record<string, Field> = { ...rightFields, ...eventFields }
  return registers.map(register => register.fields?.[field]).find(one => one !== undefined) ?? known[field]
}

function sayValue(field: string, value: unknown, registers: readonly Register[], language: Language): string {
  const pick = inLanguage(language)
  if (typeof value === 'boolean') return value ? pick('是', 'yes') : pick('否', 'no')
  const { kind, values } = fieldIn(field, registers) ?? {}
  if (kind === 'amount' && typeof value === 'number') return amount.print(value, language)
  return values?.[String(value)]?.[language] ?? String(value)
}
