import type { Fact, Threshold } from '#kernel/procedures/threshold'
import type { FactValue, Facts } from '#kernel/procedures/threshold-condition'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'

/** No amount of a case comes near it, and sums below it are exact to the 分. */
const HIGHEST = 1e12
const SHOWN = 40

/** The facts as given, each checked against what the table asks; a refusal names the fact. */
export function readFacts({ facts }: Threshold, given: unknown): Facts | Refusal {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refuse('malformed', 'facts: {"name": value}')
  const read: [string, FactValue][] = []
  for (const [name, value] of Object.entries(given)) {
    const asked = Object.hasOwn(facts, name) ? facts[name] : undefined
    if (!asked) return refuse('fact-unknown', name.slice(0, SHOWN))
    const found = readFact(name, asked, value)
    if (isRefusal(found)) return found
    read.push([name, found])
  }
  return Object.fromEntries(read)
}

function readFact(name: string, { unit, values, none }: Fact, value: unknown): FactValue | Refusal {
  const shown = `${name}: ${String(value).slice(0, SHOWN)}`
  if (value === null && none) return null
  if (unit === 'yes-no') return typeof value === 'boolean' ? value : refuse('value-invalid', shown)
  if (unit === 'code') {
    // A grade may be written as a number.
    const code = typeof value === 'number' ? String(value) : value
    return typeof code === 'string' && Object.hasOwn(values ?? {}, code)
      ? code
      : refuse('value-invalid', `${shown}; ${Object.keys(values ?? {}).join(', ')}`)
  }
  if (typeof value !== 'number' || Number.isNaN(value)) return refuse('value-invalid', shown)
  if (value < 0 || value > HIGHEST) return refuse('value-impossible', shown)
  const isCounted = unit !== 'yuan' && unit !== 'month'
  return isCounted && !Number.isInteger(value) ? refuse('value-impossible', shown) : value
}
