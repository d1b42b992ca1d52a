import { z } from '@hono/zod-openapi'
import { reasons } from '#kernel/assessment/account'
import { isRefusal, refuse } from '#kernel/refusal'
import { assessingOf } from '#server/assessing'
import { briefsOf, declarationPage, declarationsOf, recordsOf } from '#server/declarations'
import type { House } from '#server/house'
import { asViewer, writerOf } from '#server/routes/as-viewer'
import { type App, fromRow, get, post, type Routes } from '#server/routes/route'

const text = z.string().max(4000)
const word = z.string().max(300)
const declaring = z.object({
  ...{ indicator: word, place: word, on: word, value: word },
  ...{ note: text.optional(), reason: text.optional() },
  list: word.optional().openapi({ description: 'Hash of a list of numbers that was handed in' }),
  evidence: z.array(word).max(20).optional(),
})

export const routes: Routes = (app, house) => {
  reading(app, house)
  handingIn(app, house)
  const write = writerOf(app, house)
  const summary = 'Declare a figure of a place, or correct one with its reason'
  write('/api/declarations', summary, declaring, async (viewer, body) => {
    const indicator = house.catalogue.indicators.get(body.indicator)
    if (!indicator) return refuse('unknown-indicator', body.indicator)
    const place = house.places.find(body.place)
    if (isRefusal(place)) return place
    const done = await (await assessingOf(house)).declare(viewer, { ...body, indicator, place: place.code })
    return isRefusal(done) ? done : (await briefsOf(house, viewer, [done]))[0]
  })
  const withdrawing = z.object({ reason: text })
  write(
    '/api/declarations/{id}/withdraw',
    'Withdraw a declared figure',
    withdrawing,
    async (viewer, body, id) => {
      const done = await (await assessingOf(house)).withdraw(viewer, id, body.reason)
      return isRefusal(done) ? done : (await briefsOf(house, viewer, [done]))[0]
    },
  )
}

function reading(app: App, house: House): void {
  const query = { place: word.optional(), indicator: word.optional(), from: fromRow }
  get(
    app,
    '/api/declarations',
    { summary: 'Declared figures beside the recomputed', query },
    (given, context) =>
      asViewer(house, context, async viewer => {
        const place = given.place ? house.places.find(given.place) : undefined
        if (isRefusal(place)) return place
        const { indicator } = given
        return declarationsOf(house, viewer, {
          ...(place && { place: place.code }),
          ...(indicator && { indicator }),
          from: Number(given.from ?? 0),
        })
      }),
  )
  const one = { summary: 'A declared figure, its difference explained' }
  get(app, '/api/declarations/{id}', one, ({ id = '' }, context) =>
    asViewer(house, context, viewer => declarationPage(house, viewer, id)),
  )
  const records = {
    summary: 'Records that stand on one side for one reason',
    query: { reason: z.enum(reasons), from: fromRow },
  }
  get(app, '/api/declarations/{id}/records', records, ({ id = '', ...given }, context) =>
    asViewer(house, context, async viewer => {
      const reason = reasons.find(name => name === given.reason)
      if (!reason) return refuse('parameter-invalid', 'reason')
      return recordsOf(house, viewer, id, { reason, from: Number(given.from ?? 0) })
    }),
  )
}

/** A file comes before the figure that rests on it. */
function handingIn(app: App, house: House): void {
  const described = {
    summary: 'Hand in a file on which a declared figure of a place will rest; it is read piece by piece',
    query: { place: word, name: word.openapi({ description: 'Its name, of which the end says what it is' }) },
    body: { type: 'application/octet-stream', schema: z.string().openapi({ format: 'binary' }) },
    status: 200,
  } as const
  post(app, '/api/declaration-files', described, (given, context) =>
    asViewer(house, context, async viewer => {
      const place = house.places.find(given.place ?? '')
      if (isRefusal(place)) return place
      const content = (context.req.raw.body ?? []) as AsyncIterable<Uint8Array>
      const upload = { name: given.name ?? '', content }
      return (await assessingOf(house)).handIn(viewer, place.code, upload)
    }),
  )
}
