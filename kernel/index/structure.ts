import type { AggregateMethod, Aggregation, IndexDefinition } from '#kernel/index/definition'
import { type Refusal, refuse } from '#kernel/refusal'

/** The column that every index ends in. */
export const SCORE = 'score'

/** A group with its members in the order of their definition; a member is an indicator or a lower group. */
export interface Node {
  readonly id: string
  readonly members: readonly string[]
  /** As they were given; their meaning is that of the method. */
  readonly weights: readonly number[]
  /** 1 where all members are indicators. */
  readonly level: number
  readonly method: AggregateMethod
}

/** Groups from the lowest to the last, which gives the score. */
export function structureOf(definition: IndexDefinition): readonly Node[] | Refusal {
  const { indicators, groups } = definition
  const known = new Set(groups.map(group => group.id))
  for (const { id, group } of indicators)
    if (group !== undefined && !known.has(group)) return refuse('group-unknown', `${id}: ${group}`)
  for (const { id, parent } of groups)
    if (parent !== undefined && !known.has(parent)) return refuse('group-unknown', `${id}: ${parent}`)
  const cyclic = groups.find(group => isWithinItself(group.id, definition))
  if (cyclic) return refuse('group-cyclic', cyclic.id)
  const levels = new Map<string | undefined, number>()
  const level = (id: string | undefined): number => {
    const found = levels.get(id)
    if (found !== undefined) return found
    const below = groups.filter(group => group.parent === id).map(group => level(group.id))
    levels.set(id, 1 + Math.max(0, ...below))
    return levels.get(id) as number
  }
  const bare = groups.find(group => membersOf(group.id, definition).length === 0)
  if (bare) return refuse('group-empty', bare.id)
  const inner = [...groups].map(group => group.id).sort((a, b) => level(a) - level(b))
  const last = isRooted(definition) ? [] : [undefined]
  const ids = [...inner, ...last]
  const count = Math.max(...ids.map(level))
  const methods = methodsOf(definition.aggregate, count)
  if ('refused' in methods) return methods
  return ids.map(id => {
    const members = membersOf(id, definition)
    return {
      id: id ?? SCORE,
      members: members.map(one => one.id),
      weights: members.map(one => one.weight),
      level: level(id),
      method:
        groups.find(group => group.id === id)?.aggregate ?? (methods.of[level(id) - 1] as AggregateMethod),
    }
  })
}

const membersOf = (id: string | undefined, { indicators, groups }: IndexDefinition) => [
  ...indicators.filter(one => one.group === id),
  ...groups.filter(one => one.parent === id),
]

/** One group without a parent, and nothing beside it, is the index itself: there is no further level. */
function isRooted(definition: IndexDefinition): boolean {
  const top = membersOf(undefined, definition)
  return top.length === 1 && definition.groups.some(group => group.id === top[0]?.id)
}

function isWithinItself(id: string, { groups }: IndexDefinition): boolean {
  const parents = new Map(groups.map(group => [group.id, group.parent]))
  let above = parents.get(id)
  for (let steps = 0; above !== undefined && steps <= groups.length; steps += 1) {
    if (above === id) return true
    above = parents.get(above)
  }
  return false
}

function methodsOf(given: Aggregation, levels: number): { of: readonly AggregateMethod[] } | Refusal {
  if (typeof given === 'string') return { of: Array<AggregateMethod>(levels).fill(given) }
  if (given.length !== levels)
    return refuse('index-invalid', `aggregate: ${given.length} methods, ${levels} levels`)
  return { of: given }
}
