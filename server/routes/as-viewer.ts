import type { Context } from 'hono'
import type { Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import type { House } from '#server/house'
import { viewerOf } from '#server/viewer'

/** Answers in the name of who asks; whoever has not signed in is told so. */
export async function asViewer(
  house: House,
  { req }: Context,
  answer: (viewer: Viewer) => Promise<unknown>,
): Promise<unknown> {
  const viewer = await viewerOf(house, req.raw.headers)
  return isRefusal(viewer) ? viewer : answer(viewer)
}
