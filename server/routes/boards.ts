import { z } from '@hono/zod-openapi'
import type { Viewer } from '#kernel/authority'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
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

const query = {
  on: z.string().max(300).optional().openapi({ description: 'A day, YYYY-MM-DD; today where none is given' }),
}
const dayOr = (on: string | undefined, viewer: Viewer): string | Refusal =>
  on === undefined || on === '' ? viewer.on : isDay(on) ? on : refuse('not-a-day', on.slice(0, 40))

export const routes: Routes = (app, house) => {
  const brief = { summary: 'Boards of working procedures, with how many cards', query }
  get(app, '/api/boards', brief, ({ on }, context) =>
    asViewer(house, context, async viewer => {
      const day = dayOr(on, viewer)
      return isRefusal(day) ? day : boardsFor(house, viewer, day)
    }),
  )
  const summary = 'A board: its cases as cards, what belongs to each, and samples drawn again'
  get(app, '/api/boards/{id}', { summary, query }, ({ id = '', on }, context) =>
    asViewer(house, context, async viewer => {
      const day = dayOr(on, viewer)
      return isRefusal(day) ? day : boardFor(house, viewer, id, day)
    }),
  )
  const body = { type: 'application/json', schema: draw }
  post(app, '/api/draw', { summary: 'A sample by a seed', status: 200, body }, async (_, context) => {
    const asked = await bodyOf(context, draw)
    return isRefusal(asked) ? asked : { drawn: drawn(asked.from, asked.size, asked.seed) }
  })
}
