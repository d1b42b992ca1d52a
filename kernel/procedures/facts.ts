import { isDay } from '#kernel/date'
import { amount } from '#kernel/fields/amount'
import { code } from '#kernel/fields/code'
import { codes } from '#kernel/fields/codes'
import { day } from '#kernel/fields/day'
import { flag } from '#kernel/fields/flag'
import { number } from '#kernel/fields/number'
import { text } from '#kernel/fields/text'
import type { Scalar } from '#kernel/predicate'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Field, FieldKind } from '#kernel/register'

export type Fact = Scalar | readonly string[]

/** What is known of a case, by the names of its procedure's fields. Amounts are whole 分. */
export type Facts = Readonly<Record<string, Fact>>

const kinds: Readonly<Record<FieldKind, { parse(printed: string): Fact | Refusal }>> = {
  text,
  party: text,
  place: text,
  code,
  codes,
  day,
  number,
  amount,
  flag,
}

/** Facts as a script gives them, `name=value` each, read as their fields say. */
export function parseFacts(procedure: Procedure, words: readonly string[]): Facts | Refusal {
  const facts: Record<string, Fact> = {}
  for (const word of words) {
    const [name = '', ...rest] = word.split('=')
    const field = procedure.fields?.[name]
    if (!field) return refuse('fact-unknown', word)
    const value = kinds[field.kind].parse(rest.join('='))
    if (isRefusal(value)) return value
    facts[name] = value
  }
  return facts
}

/** The first fact that the procedure does not know, or that is not of its field's kind. */
export function checkFacts({ fields = {} }: Procedure, facts: Facts): Refusal | undefined {
  for (const [name, value] of Object.entries(facts)) {
    const field = fields[name]
    if (!field) return refuse('fact-unknown', name)
    if (!fits(field, value)) return refuse('value-invalid', `${name}: ${value}`)
  }
  return undefined
}

function fits({ kind, values }: Field, value: Fact): boolean {
  if (kind === 'number' || kind === 'amount') return typeof value === 'number' && Number.isFinite(value)
  if (kind === 'flag') return typeof value === 'boolean'
  if (kind === 'codes') return Array.isArray(value) && value.every(one => !values || one in values)
  if (typeof value !== 'string') return false
  if (kind === 'day') return isDay(value)
  return kind !== 'code' || !values || value in values
}

export const missingFacts = (names: readonly string[], facts: Facts): string[] =>
  names.filter(name => facts[name] === undefined || facts[name] === '')
