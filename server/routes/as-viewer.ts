import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import type { House } from '#server/house'
import { type App, bodyOf, post } from '#server/routes/route'
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

/** Declares writes that are done in the name of who asks, with a body that is read by its schema. */
export const writerOf =
  (app: App, house: House) =>
  <T>(
    path: string,
    summary: string,
    schema: z.ZodType<T>,
    answer: (viewer: Viewer, body: T, id: string) => Promise<unknown>,
  ): void =>
    post(
      app,
      path,
      { summary, status: 200, body: { type: 'application/json', schema } },
      ({ id = '' }, context) =>
        asViewer(house, context, async viewer => {
          const body = await bodyOf(context, schema)
          return isRefusal(body) ? body : answer(viewer, body as T, id)
        }),
    )
