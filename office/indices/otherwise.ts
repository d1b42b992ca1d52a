import type { Indicator } from '#kernel/indicator'
import type { Label } from '#kernel/source'
import { changedBetween } from '#office/definition-changes'
import type { Comparable } from '#office/indices/comparable'

/** An indicator whose figures do not mean the same on two days, and why. */
export interface Otherwise {
  readonly indicator: Indicator
  readonly says: readonly Label[]
}

/** Of the indicators that take part on both days, those whose meaning changed between them. */
export function otherwiseIn(
  before: Pick<Comparable, 'chosen' | 'cells'>,
  after: Pick<Comparable, 'chosen' | 'cells'>,
): Otherwise[] {
  const was = new Map(before.chosen.map(({ indicator }, at) => [indicator.id, before.cells[at] ?? []]))
  return after.chosen.flatMap(({ indicator }, at) => {
    const earlier = new Map((was.get(indicator.id) ?? []).map(({ measured }) => [measured.place, measured]))
    const said = (after.cells[at] ?? []).flatMap(({ measured }) => {
      const other = earlier.get(measured.place)
      const bothKnown = other?.value !== undefined && measured.value !== undefined
      return other && bothKnown ? changedBetween(other, measured) : []
    })
    // What is true of many places is said once.
    const says = [...new Map(said.map(one => [one.en, one])).values()]
    return says.length > 0 ? [{ indicator, says }] : []
  })
}
