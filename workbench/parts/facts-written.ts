import type { Fact } from '#kernel/procedures/threshold'
import type { FactValue } from '#kernel/procedures/threshold-condition'

/** What stands in the fields, by the names of the facts; what is not answered is not there. */
export type Written = Readonly<Record<string, string>>

/** How no earlier sanction, and the like, is written. */
export const NONE = 'none'

export const readWritten = (text = ''): Written =>
  Object.fromEntries(
    text.split(';').flatMap(part => {
      const at = part.indexOf(':')
      return at > 0 ? [[part.slice(0, at), part.slice(at + 1)]] : []
    }),
  )

export const writeWritten = (written: Written): string | undefined =>
  Object.entries(written)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value.replaceAll(';', '')}`)
    .join(';') || undefined

/** The facts that were written, as the table takes them; those that cannot be read are named. */
export function factsWritten(asked: Readonly<Record<string, Fact>>, written: Written) {
  const facts: Record<string, FactValue> = {}
  const wrong: string[] = []
  for (const [name, text] of Object.entries(written)) {
    const fact = asked[name]
    const value = fact && readFact(fact, text)
    if (value === undefined) wrong.push(name)
    else facts[name] = value
  }
  return { facts, wrong: wrong.filter(name => name in asked) }
}

function readFact({ unit, values, none }: Fact, text: string): FactValue | undefined {
  if (none && text === NONE) return null
  if (unit === 'yes-no') return text === 'true' ? true : text === 'false' ? false : undefined
  if (unit === 'code') return values && Object.hasOwn(values, text) ? text : undefined
  const value = Number(text.replaceAll(/[,，\s]/g, ''))
  if (!Number.isFinite(value) || value < 0) return undefined
  return unit === 'yuan' || unit === 'month' || Number.isInteger(value) ? value : undefined
}
