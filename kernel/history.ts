import type { Day } from '#kernel/date'
import type { Citation } from '#kernel/source'

/** A value that holds from a day until (and not on) another, with the instrument that says so. */
export interface Dated<T> {
  readonly from: Day
  readonly until?: Day
  readonly value: T
  readonly basis?: Citation
}

export const since = <T>(from: Day, value: T, basis?: Citation, until?: Day): Dated<T> =>
  Object.freeze({ from, until, value, basis })

/** The one value that holds on a day. None, or two, is a fault: nothing is ever guessed. */
export function valueOn<T>(history: readonly Dated<T>[], day: Day, name: string): Dated<T> {
  const holding = history.filter(one => one.from <= day && (one.until === undefined || day < one.until))
  if (holding.length === 0) throw new Error(`Fault: ${name} has no value on ${day}`)
  if (holding.length > 1) {
    const both = holding.map(one => `${JSON.stringify(one.value)} from ${one.from}`).join(' and ')
    throw new Error(`Fault: ${name} has two values on ${day}: ${both}`)
  }
  return holding[0] as Dated<T>
}
