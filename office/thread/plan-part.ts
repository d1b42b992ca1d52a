import type { PlanState } from '#kernel/plan/plan'
import type { ThreadLink, ThreadPart } from '#office/thread/weave'

/**
 * A city's plan within the thread: each item below what it is part of and the measure that it carries out,
 * above the indicators that it is to move and those that were promised of it.
 */
export function partOfPlan(plan: string, { items, promises }: PlanState): ThreadPart {
  const idOf = (item: string) => `${plan}:${item}`
  const links: ThreadLink[] = []
  const link = (from: string, to: string) => links.push({ from, to, how: 'asks' })
  for (const { item } of items.values()) {
    if (item.parent) link(idOf(item.parent), idOf(item.id))
    if (item.measure) link(item.measure, idOf(item.id))
    for (const indicator of item.indicators) link(idOf(item.id), indicator)
  }
  for (const { item, indicator } of promises.values()) if (item) link(idOf(item), indicator)
  return {
    nodes: [...items.values()].map(({ item: { id, kind, title } }) => ({
      ...{ id: idOf(id), kind, code: id },
      label: { zh: title, en: title },
    })),
    links,
  }
}
