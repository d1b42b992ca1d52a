import { type Duty, isInForce, type Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { emptyPlan, type PlanState } from '#kernel/plan/plan'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Actor, Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import type { LedgerStore } from '#ledger/store/connection'
import type { CityPeople } from '#office/casework/city-people'
import { answering } from '#office/people/succession'
import { type PlanHead, planAfter, plansIn } from '#office/planning/plan-rows'

/** What all work on plans stands on. */
export interface PlanGround {
  readonly ledger: Ledger
  readonly people: Pick<CityPeople, 'offices'>
  readonly read: PlanReading
  now(): Instant
}

/** A plan as it stood at the end of a day; of one thing in it, where one is named. */
export type PlanReading = (head: PlanHead, on: Day, id?: string) => Promise<PlanState>

const KEPT_MAX = 16

interface Kept {
  readonly upTo: number
  readonly state: Promise<PlanState>
}

/**
 * Reads plans, and keeps the last ones read: a plan of many thousand items is folded once for each day, and
 * afterwards only what was entered since is put into it.
 */
export function planReader(store: LedgerStore): PlanReading {
  const kept = new Map<string, Kept>()
  const keep = (key: string, one: Kept) => {
    kept.delete(key)
    kept.set(key, one)
    one.state.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest)
    return one.state
  }
  return (head, on, id) => {
    const reading = { plan: head.id, on, after: 0, upTo: head.lastSeq }
    if (id !== undefined) return planAfter(store, emptyPlan, { ...reading, id })
    const key = `${head.id} ${on}`
    const known = kept.get(key)
    // A head that was read before another one may come after it.
    if (!known || known.upTo > head.lastSeq)
      return keep(key, { upTo: head.lastSeq, state: planAfter(store, emptyPlan, reading) })
    if (known.upTo === head.lastSeq) return keep(key, known)
    const state = known.state.then(before => planAfter(store, before, { ...reading, after: known.upTo }))
    return keep(key, { upTo: head.lastSeq, state })
  }
}

/** The duties by which somebody works on a day; administrators keep offices and people, and no plan. */
export const worksOn = (viewer: Viewer): Duty[] =>
  viewer.duties.filter(duty => duty.post !== 'administrator' && isInForce(duty, viewer.on))

/** The offices that have a part in a plan: those of its city, and the one above its keeper. */
export async function officesOf(ground: PlanGround, head: Pick<PlanHead, 'city' | 'keeper'>) {
  const offices = await ground.people.offices()
  const above = offices.find(one => one.id === head.keeper)?.above
  return offices.filter(one => one.city === head.city || one.id === above)
}

/** The plans of the cities where one works; whoever has no duty in one is not told that there is a plan. */
export async function plansFor(ground: PlanGround, viewer: Viewer): Promise<PlanHead[]> {
  const mine = new Set(worksOn(viewer).map(duty => duty.office.id))
  const offices = await ground.people.offices()
  const keepers = new Set(
    offices.filter(one => one.above !== undefined && mine.has(one.above)).map(one => one.id),
  )
  const cities = new Set(offices.filter(one => mine.has(one.id)).map(one => one.city))
  const all = await plansIn(ground.ledger.store, {})
  return all.filter(one => cities.has(one.city) || keepers.has(one.keeper))
}

/** Which office answers on a day for what another one owes: itself, or the one that took it over. */
export const answeringOn = async (ground: PlanGround, on: Day) => answering(await ground.people.offices(), on)

export async function planFor(ground: PlanGround, viewer: Viewer, id: string): Promise<PlanHead | Refusal> {
  const mine = await plansFor(ground, viewer)
  return mine.find(one => one.id === id) ?? refuse('unknown-plan', id)
}

export interface Mandate {
  readonly by: Actor
  readonly authority: string
}

export const mandateOf = ({ id, person, office, post }: Duty): Mandate => ({
  by: { person, office: office.id, post },
  authority: id,
})

/** By which duty somebody may speak for an office, or for one of several. */
export function speaksFor(viewer: Viewer, offices: readonly string[], asHead = false): Mandate | Refusal {
  const duty = worksOn(viewer).find(
    one => offices.includes(one.office.id) && (!asHead || one.post === 'head'),
  )
  return duty ? mandateOf(duty) : refuse('not-competent', offices.join(', '))
}

/** A day on which something is said to have been: not later than today. */
export const aheadOf = (on: Day, viewer: Viewer): Refusal | undefined =>
  on > viewer.on ? refuse('later-than-today', `${on} > ${viewer.on}`) : undefined
