import { z } from '@hono/zod-openapi'
import { isRefusal } from '#kernel/refusal'
import { drawn } from '#kernel/work/draw'
import { boardFor, boardsFor } from '#server/boards'
import { asViewer } from '#server/routes/as-viewer'
import { bodyOf, get, post, type Routes } from '#server/routes/route'

/** More than anybody lists by hand. */
const LIST_MAX = 10_000

const draw = z.object({
  from: z.array(z.string().max(300)).max(LIST_MAX),
  size: z.number().int().min(1).max(LIST_MAX),
  seed: z.number().int(),
})

export const routes: Routes = (app, house) => {
  get(app, '/api/boards', { summary: 'Boards of working procedures, with how many cards' }, (_, context) =>
    asViewer(house, context, viewer => boardsFor(house, viewer)),
  )
  const summary = 'A board: its cases as cards, what belongs to each, and samples drawn again'
  get(app, '/api/boards/{id}', { summary }, ({ id = '' }, context) =>
    asViewer(house, context, viewer => boardFor(house, viewer, id)),
  )
  const body = { type: 'application/json', schema: draw }
  post(app, '/api/draw', { summary: 'A sample by a seed', status: 200, body }, async (_, context) => {
    const asked = await bodyOf(context, draw)
    return isRefusal(asked) ? asked : { drawn: drawn(asked.from, asked.size, asked.seed) }
  })
}
