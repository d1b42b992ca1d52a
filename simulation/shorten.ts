import type { Case, Deed, Jurisdiction } from '#kernel/procedures/case'
import { advance, openCase, step } from '#kernel/procedures/case'
import { dayOf } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal } from '#kernel/refusal'
import { type Broken, watch, watchDay } from '#simulation/watch'

const TRIES_MAX = 400

/** The first property that a history breaks, done from its beginning. */
export function firstBroken(
  procedure: Procedure,
  under: Jurisdiction,
  deeds: readonly Deed[],
): Broken | undefined {
  let now: Case | undefined
  for (const deed of deeds) {
    const before: Case | undefined = now && passed(now, deed)
    const next = before ? step(before, deed) : openCase(procedure, under, deed)
    if (isRefusal(next)) return undefined
    const broken: Broken[] = [
      ...(now && before ? [...watch(now, before), ...watchDay(before, dayOf(deed.at))] : []),
      ...watch(before, next, deed),
    ]
    if (broken[0]) return broken[0]
    now = next
  }
  return undefined
}

function passed(matter: Case, { at }: Deed): Case {
  const next = advance(matter, dayOf(at))
  return isRefusal(next) ? matter : next
}

/** The same property broken by as few acts as leaving acts out one at a time can reach. */
export function shorten(
  procedure: Procedure,
  under: Jurisdiction,
  deeds: readonly Deed[],
  property: string,
): readonly Deed[] {
  const breaks = (some: readonly Deed[]) => firstBroken(procedure, under, some)?.property === property
  let shortest = deeds
  let tries = 0
  for (let length = 1; length <= deeds.length && tries < TRIES_MAX; length++) {
    tries += 1
    if (!breaks(deeds.slice(0, length))) continue
    shortest = deeds.slice(0, length)
    break
  }
  for (let at = shortest.length - 2; at > 0 && tries < TRIES_MAX; at--) {
    tries += 1
    const fewer = shortest.filter((_, n) => n !== at)
    if (breaks(fewer)) shortest = fewer
  }
  return shortest
}
