import { z } from '@hono/zod-openapi'
import { isDay } from '#kernel/date'
import { isRefusal, refuse } from '#kernel/refusal'
import { coverageOf } from '#office/thread/coverage'
import { crossings } from '#office/thread/matrix'
import { presentMeasure, presentMeasureBrief } from '#server/present/measure'
import { presentCoverage, presentMatrix, presentThread } from '#server/present/thread'
import { get, type Routes } from '#server/routes/route'
import { figuresAt, threadFor, wovenFor } from '#server/thread'
import { viewerOf } from '#server/viewer'

export const routes: Routes = (app, house) => {
  const { catalogue } = house
  get(app, '/api/measures', { summary: 'The library of measures' }, () =>
    [...catalogue.measures.values()].map(presentMeasureBrief),
  )
  const page = 'A measure: who leads, what shows that it was done, and which indicators it moves'
  get(app, '/api/measures/{id}', { summary: page }, ({ id = '' }) => {
    const measure =
      catalogue.measures.get(id) ?? [...catalogue.measures.values()].find(one => one.code === id)
    return measure ? presentMeasure(measure) : refuse('unknown-measure', id)
  })
  get(
    app,
    '/api/plan/coverage',
    { summary: 'Clauses without a duty, duties without an indicator, indicators without a duty', query: day },
    async ({ on }, context) => {
      const asked = on || house.today
      if (!isDay(asked)) return refuse('not-a-day', asked)
      const woven = await wovenFor(house, await viewerOf(house, context.req.raw.headers), asked)
      return presentCoverage(coverageOf(woven, catalogue), woven, catalogue)
    },
  )
  get(app, '/api/plan/matrix', { summary: 'Missions by standards, with what is missing' }, () =>
    presentMatrix(crossings(catalogue)),
  )
  addThread(app, house)
}

const one = z.string().max(200).optional()
const day = { on: one.openapi({ description: 'A day, YYYY-MM-DD; today where none is given' }) }
const query = {
  place: one.openapi({ description: 'For the figures at its end: GB/T 2260 code or name' }),
  ...day,
}

const addThread: Routes = (app, house) => {
  const summary = 'From a clause to a figure: all that hangs on a clause, measure, case, right or indicator'
  get(app, '/api/thread/{id}', { summary, query }, async ({ id = '', place: given, on }, context) => {
    const day = on || house.today
    if (!isDay(day)) return refuse('not-a-day', day)
    const thread = await threadFor(house, id, day, await viewerOf(house, context.req.raw.headers))
    if (isRefusal(thread) || !given) return isRefusal(thread) ? thread : presentThread(thread, day)
    const place = house.places.find(given)
    if (isRefusal(place)) return place
    const figures = await figuresAt(house, thread, place.code, day)
    return presentThread(thread, day, { place: place.code, figures })
  })
}
