import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { actOnFollowing, type Followed, type FollowingAct, followedBy } from '#office/following/followed'
import { thingOf } from '#office/following/thing'
import type { FollowingShape } from '#server/api/digest'
import { thingFound } from '#server/digest/followed-thing'
import type { House } from '#server/house'

/** What the viewer follows; nobody is told what another one does. */
export const followingOf = async (house: House, { person }: Viewer): Promise<FollowingShape> =>
  followedBy(await house.ledger(), person)

/** Only what the viewer may see can be followed; whatever it is, he can stop. */
export async function followIn(
  house: House,
  viewer: Viewer,
  { thing: word, follows }: { readonly thing: string; readonly follows: boolean },
): Promise<Followed | Refusal> {
  const thing = thingOf(word)
  if (isRefusal(thing)) return thing
  const found = follows ? await thingFound(house, viewer, thing, viewer.on) : undefined
  if (isRefusal(found)) return found
  return enterFollowing(house, viewer, {
    kind: follows ? 'following.begun' : 'following.ended',
    thing: word,
  })
}

export const enterFollowing = async (
  house: House,
  viewer: Viewer,
  act: FollowingAct,
): Promise<Followed | Refusal> =>
  actOnFollowing({ ledger: await house.ledger(), now: house.now }, viewer, act)
