import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isDay } from '#kernel/date'
import { dueIn } from '#kernel/procedures/due'
import { assess } from '#kernel/procedures/threshold-assess'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import type { House } from '#server/house'
import { jurisdictionOf } from '#server/jurisdiction'
import { presentDue, presentProcedureBrief, presentProcedurePage } from '#server/present/procedure-page'
import { presentAssessment, presentThreshold, presentThresholdBrief } from '#server/present/threshold'
import { bodyOf, get, post, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  const { catalogue } = house
  const ofProcedure = 'A procedure with its states, acts, limits and what they rest on'
  get(app, '/api/procedures', { summary: 'Procedures, by channel' }, () =>
    [...catalogue.procedures.values()]
      .map(one => presentProcedureBrief(one, catalogue.limits))
      .sort((a, b) => (a.channel.code < b.channel.code ? -1 : a.channel.code > b.channel.code ? 1 : 0)),
  )
  get(app, '/api/procedures/{id}', { summary: ofProcedure }, ({ id = '' }) => {
    const found = catalogue.procedures.get(id)
    return found ? presentProcedurePage(found, catalogue.limits) : refuse('unknown-procedure', id)
  })
  get(
    app,
    '/api/procedures/{id}/due',
    { summary: 'When a limit falls due that begins on a day, and how it was found', query: dueQuery },
    parameters => dueOf(house, parameters),
  )

  get(app, '/api/thresholds', { summary: 'Tables that decide whether facts meet a threshold' }, () =>
    [...catalogue.thresholds.values()].map(presentThresholdBrief),
  )
  get(app, '/api/thresholds/{id}', { summary: 'A table with its facts and rows' }, ({ id = '' }) => {
    const found = catalogue.thresholds.get(id)
    return found ? presentThreshold(found) : refuse('unknown-threshold', id)
  })
  post(
    app,
    '/api/thresholds/{id}/assess',
    {
      summary: 'What a table says of a set of facts, by the rules of the day of the event',
      body: { type: 'application/json', schema: assessSchema },
      status: 200,
    },
    ({ id = '' }, context) => assessed(house, id, context),
  )
}

const dueQuery = {
  limit: z.string(),
  from: z.string().openapi({ description: 'A day, or for hours a moment: 2026-03-09T16:30' }),
  place: z.string().optional(),
  on: z
    .string()
    .optional()
    .openapi({ description: 'The day from which days left are counted; today if none' }),
}

const assessSchema = z.object({
  facts: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()])),
  on: z.string().openapi({ description: 'The day of the event, YYYY-MM-DD' }),
})

function dueOf(house: House, { id = '', limit = '', from = '', place, on }: Record<string, string>) {
  const procedure = house.catalogue.procedures.get(id)
  if (!procedure) return refuse('unknown-procedure', id)
  if (!Object.hasOwn(procedure.limits, limit)) return refuse('unknown-limit', `${id} ${limit}`)
  if (on && !isDay(on)) return refuse('not-a-day', on)
  const under = jurisdictionOf(house, place || undefined)
  if (isRefusal(under)) return under
  const found = dueIn(procedure, under, { limit, from })
  return isRefusal(found)
    ? found
    : presentDue(procedure, under, { limit, from, on: on || house.today }, found)
}

/** The facts are judged one by one by the table, which names the one that is wrong. */
async function assessed(house: House, id: string, context: Context): Promise<unknown | Refusal> {
  const threshold = house.catalogue.thresholds.get(id)
  if (!threshold) return refuse('unknown-threshold', id)
  const asked = await bodyOf(context, z.object({ facts: z.unknown(), on: z.string() }))
  if (isRefusal(asked)) return asked
  if (!isDay(asked.on)) return refuse('not-a-day', asked.on)
  const found = assess(threshold, asked.facts, asked.on)
  return isRefusal(found) ? found : presentAssessment(found)
}
