import type { Viewer } from '#kernel/authority'
import type { Moment } from '#kernel/procedures/moment'
import type { EventKind } from '#kernel/register'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { CaseRow } from '#office/casework/case-row'
import type { Ground } from '#office/casework/ground'
import { asOfToday, knownTo } from '#office/casework/known-case'
import { casesSeen } from '#office/casework/show-dispute'

/** A case about a right, with what its acts did to the right. */
export interface CaseOfRight {
  readonly row: CaseRow
  readonly events: readonly { readonly kind: EventKind; readonly on: Moment }[]
}

/** Cases about a right that a viewer may see, by the ways in which its number is written. */
export async function casesOfRight(
  ground: Ground,
  viewer: Viewer,
  numbers: readonly string[],
): Promise<CaseOfRight[] | Refusal> {
  const found = await casesSeen(ground, viewer, { right: numbers })
  if (isRefusal(found)) return found
  return found.map(one => {
    const { row, process } = knownTo(viewer, asOfToday(one, viewer), [])
    return { row, events: process.events }
  })
}
