import type { Day } from '#kernel/date'
import type { LimitRule, Limits } from '#kernel/procedures/limit'
import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'

/**
 * The rule of the nearest place that has one in force on the day; `places` begin with the nearest. None is
 * refused and never guessed; two at one place are a fault of the definitions.
 */
export function limitInForce(
  all: readonly Limits[],
  places: readonly string[],
  of: string,
  name: string,
  on: Day,
): LimitRule | Refusal {
  for (const place of places) {
    const rules = all
      .filter(one => one.of === of && one.place === place)
      .flatMap(one => one.limits[name] ?? [])
      .filter(rule => rule.from <= on && (rule.until === undefined || on < rule.until))
    if (rules.length > 1) {
      const both = rules.map(rule => `${rule.basis.source.id} ${rule.basis.article ?? ''} from ${rule.from}`)
      throw new Error(`Fault: ${of} has two limits '${name}' on ${on} in ${place}: ${both.join(' and ')}`)
    }
    if (rules[0]) return rules[0]
  }
  return refuse('limit-not-in-force', `${of} ${name} ${on}`)
}
