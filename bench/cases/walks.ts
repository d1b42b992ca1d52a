import type { Viewer } from '#kernel/authority'
import { addDays } from '#kernel/date'
import type { Facts } from '#kernel/procedures/facts'
import type { Procedure } from '#kernel/procedures/procedure'
import { sampleFacts } from '#kernel/procedures/sample-facts'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { ActAsked } from '#office/casework/act-on-case'
import type { Casebook } from '#office/casework/casebook'
import type { DeskOffice } from '#office/casework/city-people'
import type { Desk } from '#office/casework/desk'

/** An act that somebody does in the case of a walk. */
export interface Step {
  readonly person: string
  readonly asked: Omit<ActAsked, 'case'>
}

/** How a case of a procedure is opened, and acts that can be done in it one after the other. */
export interface Walk {
  readonly person: string
  readonly opening: { procedure: string; lead: string; place: string; on: string }
  readonly steps: readonly Step[]
}

export interface WalkGround {
  readonly desk: Desk
  readonly book: Casebook
  readonly offices: readonly DeskOffice[]
  /** A head of each office that is not of a district, on a day after all acts. */
  readonly heads: readonly Viewer[]
  readonly place: string
  readonly on: string
}

const STEPS_MAX = 6
const EVERY_DAYS = 9
const TRIES_MAX = 40

export function done<T extends object>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`Failure: ${result.refused} ${result.detail ?? ''}`)
  return result as T
}

/** For every procedure that an office of the city leads, a walk that was found by doing it once. */
export async function findWalks(ground: WalkGround): Promise<Walk[]> {
  const draw = drawing()
  const walks: Walk[] = []
  for (const procedure of ground.book.procedures.values()) {
    const walk = await findWalk(ground, procedure, draw)
    if (walk && walk.steps.length > 1) walks.push(walk)
  }
  return walks
}

async function findWalk(ground: WalkGround, procedure: Procedure, draw: Draw): Promise<Walk | undefined> {
  const { desk, heads, place, on } = ground
  const kinds = procedure.offices.map(one => one.id)
  const leads = ground.offices.filter(one => kinds.includes(one.officeKind)).map(one => one.id)
  const head = heads.find(one => one.duties.some(duty => leads.includes(duty.office.id)))
  const lead = head?.duties[0]?.office.id
  if (!head || lead === undefined) return undefined
  const opening = { procedure: procedure.id, lead, place, on }
  const { id } = done(await desk.open(head, opening)).case
  const steps: Step[] = []
  for (let after = on; steps.length < STEPS_MAX; ) {
    const step = await findStep(ground, id, after, draw)
    if (!step) break
    steps.push(step)
    after = step.asked.on
  }
  return { person: head.person, opening, steps }
}

async function findStep({ desk, heads }: WalkGround, id: string, after: string, draw: Draw) {
  const on = addDays(after, draw(EVERY_DAYS))
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const viewer = { ...(heads[draw(heads.length)] as Viewer), on }
    const shown = await desk.show(viewer, id)
    if (isRefusal(shown)) continue
    const may = shown.acts.filter(one => one.mine.length > 0 && !one.refusal)
    const chosen = may[draw(may.length)]
    if (!chosen) continue
    const { act, name } = chosen.open
    const facts: Facts = sampleFacts(act, shown.process.procedure, shown.process.facts, on)
    const asked = { act: name, on, facts }
    if (!isRefusal(await desk.act(viewer, { ...asked, case: id }))) return { person: viewer.person, asked }
  }
  return undefined
}

/** A number from 0 up to (and not) another. */
type Draw = (below: number) => number

/** Numbers that look random and are the same in every run: the multiplier of Lehmer's generator. */
function drawing(): Draw {
  let state = 20_260_630
  return below => {
    state = (state * 48_271) % 2_147_483_647
    return state % Math.max(1, below)
  }
}
