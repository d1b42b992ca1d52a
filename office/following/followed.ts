import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Json } from '#ledger/canonical'
import type { Entry, Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import { entriesOf } from '#office/casework/ground'
import { mandateOf } from '#office/planning/plan-ground'

/** How often somebody wants to be told. */
export const rhythms = ['day', 'week'] as const
export type Rhythm = (typeof rhythms)[number]

/** What one person follows. It is read for himself alone. */
export interface Followed {
  /** In the order in which he began with them. */
  readonly things: readonly { readonly thing: string; readonly since: Day }[]
  readonly every: Rhythm
  /** The day of the last digest that he has done with. */
  readonly takenOn?: Day
}

/** What the entries of a person's following hold, by their kind. */
interface FollowingBodies {
  'following.begun': { readonly thing: string }
  'following.ended': { readonly thing: string }
  'digest.chosen': { readonly every: Rhythm }
  /** Nothing where the last one is taken back. */
  'digest.taken': { readonly on: Day | null }
}

export type FollowingAct = {
  readonly [K in keyof FollowingBodies]: { readonly kind: K } & FollowingBodies[K]
}[keyof FollowingBodies]

/** More than anybody reads about. */
const THINGS_MAX = 200

const subjectOf = (person: string): string => `following/${person}`

export const followedBy = async (ledger: Ledger, person: string): Promise<Followed> =>
  (await entriesOf(ledger, subjectOf(person))).reduce(followedWith, { things: [], every: 'week' })

function followedWith(known: Followed, { kind, happenedAt, body }: Entry): Followed {
  const { thing = '', every, on } = body as { thing?: string; every?: Rhythm; on?: Day | null }
  if (kind === 'following.begun')
    return { ...known, things: [...known.things, { thing, since: happenedAt.slice(0, 10) }] }
  if (kind === 'following.ended') return { ...known, things: known.things.filter(one => one.thing !== thing) }
  if (kind === 'digest.chosen') return { ...known, every: every ?? known.every }
  const { takenOn: _, ...others } = known
  return typeof on === 'string' ? { ...others, takenOn: on } : others
}

/** One act of somebody about what he follows; done again it adds nothing. */
export async function actOnFollowing(
  { ledger, now }: { readonly ledger: Ledger; now(): Instant },
  viewer: Viewer,
  { kind, ...body }: FollowingAct,
): Promise<Followed | Refusal> {
  const [duty] = viewer.duties
  if (!duty) return refuse('not-entitled', viewer.person)
  const known = await followedBy(ledger, viewer.person)
  if (isDone(known, { kind, ...body } as FollowingAct)) return known
  if (kind === 'following.begun' && known.things.length >= THINGS_MAX)
    return refuse('follows-too-much', String(THINGS_MAX))
  const entry = {
    ...{ subject: subjectOf(viewer.person), kind, happenedAt: viewer.on, body: body as Json },
    ...mandateOf(duty),
  }
  const added = await ledger.append({ entries: [entry], recordedAt: now() })
  return isRefusal(added) ? added : followedBy(ledger, viewer.person)
}

function isDone({ things, every, takenOn }: Followed, act: FollowingAct): boolean {
  if (act.kind === 'digest.chosen') return act.every === every
  if (act.kind === 'digest.taken') return act.on === (takenOn ?? null)
  return things.some(one => one.thing === act.thing) === (act.kind === 'following.begun')
}
