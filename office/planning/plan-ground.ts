import { type Duty, isInForce, type Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { PlanState } from '#kernel/plan/plan'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Actor, Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import type { LedgerStore } from '#ledger/store/connection'
import type { CityPeople } from '#office/casework/city-people'
import { type PlanHead, planOn, plansIn } from '#office/planning/plan-rows'

/** What all work on plans stands on. */
export interface PlanGround {
  readonly ledger: Ledger
  readonly people: Pick<CityPeople, 'offices'>
  readonly read: PlanReading
  now(): Instant
}

/** A plan as it stood at the end of a day. */
export type PlanReading = (head: PlanHead, on: Day) => Promise<PlanState>

const KEPT_MAX = 16

/** Reads plans, and keeps the last ones read: a plan of many thousand items is folded once for each day. */
export function planReader(store: LedgerStore): PlanReading {
  const kept = new Map<string, Promise<PlanState>>()
  return (head, on) => {
    // What is read is that of the head or newer, and a newer one has another key.
    const key = `${head.id} ${head.lastSeq} ${on}`
    const known = kept.get(key)
    kept.delete(key)
    const reading = known ?? planOn(store, head.id, on)
    kept.set(key, reading)
    if (!known) reading.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest)
    return reading
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
