import { type Call, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { type Refusal, refuse } from '#kernel/refusal'
import type { House } from '#server/house'

/** Who asks, where that is known; for what anybody may read, with more in it for whoever may see more. */
export async function viewerIfAny(call: Call, house: House): Promise<Viewer | Refusal> {
  try {
    return await viewerFor(call, house)
  } catch (problem) {
    if (problem instanceof WrongUse) return refuse('signed-out')
    throw problem
  }
}
