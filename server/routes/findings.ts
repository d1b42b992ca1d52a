import { z } from '@hono/zod-openapi'
import { isRefusal } from '#kernel/refusal'
import { assessingOf } from '#server/assessing'
import { briefOf, findingPage, findingsOf, manipulationTests, outcomesOf, raisedIn } from '#server/findings'
import type { House } from '#server/house'
import { asViewer, writerOf } from '#server/routes/as-viewer'
import { type App, asked, fromRow, get, placeAndDay, type Routes } from '#server/routes/route'

const text = z.string().max(4000)
const word = z.string().max(300)
const where = z.object({ place: word, on: word })
const answering = z.object({ text, evidence: z.array(word).max(20).default([]) })
const deciding = z.object({ decision: z.enum(['upheld', 'dropped']), reason: text })

export const routes: Routes = (app, house) => {
  reading(app, house)
  const write = writerOf(app, house)
  const raising = 'Ask a place for an explanation of what the tests found up to a day'
  write('/api/findings', raising, where, async (viewer, body) => {
    const at = asked(house, body)
    return isRefusal(at) ? at : raisedIn(house, viewer, { place: at.place.code, on: at.on })
  })
  write('/api/findings/{id}/answers', 'Answer a finding', answering, async (viewer, body, id) => {
    const done = await (await assessingOf(house)).answer(viewer, id, body)
    return isRefusal(done) ? done : briefOf(house, done)
  })
  write('/api/findings/{id}/decision', 'Uphold or drop a finding', deciding, async (viewer, body, id) => {
    const done = await (await assessingOf(house)).decide(viewer, id, body)
    return isRefusal(done) ? done : briefOf(house, done)
  })
}

function reading(app: App, house: House): void {
  const tests = { summary: 'The tests by which declared figures are looked at, with their thresholds' }
  get(app, '/api/manipulation-tests', tests, () => manipulationTests(house))
  const outcomes = { summary: 'What the tests say of a place, or of those below it', query: placeAndDay }
  get(app, '/api/manipulation-tests/outcomes', outcomes, (given, context) =>
    asViewer(house, context, async viewer => {
      const at = asked(house, given)
      return isRefusal(at) ? at : outcomesOf(house, viewer, { place: at.place.code, on: at.on })
    }),
  )
  const list = {
    summary: 'What places are asked to explain',
    query: { place: word.optional(), from: fromRow },
  }
  get(app, '/api/findings', list, (given, context) =>
    asViewer(house, context, async viewer => {
      const place = given.place ? house.places.find(given.place) : undefined
      return isRefusal(place)
        ? place
        : findingsOf(house, viewer, { place: place?.code, from: Number(given.from ?? 0) })
    }),
  )
  const one = { summary: 'A finding: its reason, its rows, the answer beside it' }
  get(app, '/api/findings/{id}', one, ({ id = '' }, context) =>
    asViewer(house, context, viewer => findingPage(house, viewer, id)),
  )
}
