import type { Viewer } from '#kernel/authority'
import { rollUp } from '#kernel/plan/roll-up'
import { isRefusal } from '#kernel/refusal'
import { taskOfNumber } from '#office/case-figures/follow-plans'
import type { CountedTask } from '#server/api/rights'
import type { House } from '#server/house'

const TASKS_MAX = 200

/** The tasks behind a figure that stand in plans which the viewer may see; not those withdrawn since. */
export async function countedTasks(
  house: House,
  viewer: Viewer,
  numbers: readonly string[],
): Promise<CountedTask[]> {
  const named = numbers.flatMap(one => taskOfNumber(one) ?? [])
  if (named.length === 0) return []
  const planning = await house.planning()
  const found: CountedTask[] = []
  for (const plan of new Set(named.map(one => one.plan))) {
    const known = await planning.read(viewer, plan, viewer.on)
    if (isRefusal(known)) continue
    const shares = rollUp(known.state.items)
    for (const { item: id } of named.filter(one => one.plan === plan)) {
      const item = known.state.items.get(id)?.item
      if (item) found.push({ plan, id, title: item.title, due: item.due, doneOn: shares.get(id)?.doneOn })
    }
  }
  return found.slice(0, TASKS_MAX)
}
