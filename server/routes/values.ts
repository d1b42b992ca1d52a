import { z } from '@hono/zod-openapi'
import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { Place } from '#kernel/place'
import { isRefusal, refuse } from '#kernel/refusal'
import { exportValue } from '#server/export'
import type { House } from '#server/house'
import { asked, get, pageNumber, pageOf, placeAndDay, type Routes } from '#server/routes/route'
import { comparisonOf, rowsBehind, scoreboardOf, trendOf, figureFor } from '#server/values'

type Answer = (
  about: { indicator: Indicator; place: Place; on: Day },
  parameters: Record<string, string>,
) => unknown

export const routes: Routes = (app, house) => {
  get(
    app,
    '/api/scoreboard',
    'Every indicator of a place on a day, by the four standards',
    placeAndDay,
    parameters => {
      const about = asked(house, parameters)
      return isRefusal(about) ? about : scoreboardOf(house, about.place.code, about.on)
    },
  )

  const of = (path: string, summary: string, query: z.ZodRawShape, answer: Answer) =>
    get(app, `/api/indicators/{id}/${path}`, summary, { ...placeAndDay, ...query }, parameters => {
      const about = askedIndicator(house, parameters)
      return isRefusal(about) ? about : answer(about, parameters)
    })

  of('value', 'Its value for a place on a day, with the working', {}, ({ indicator, place, on }) =>
    figureFor(house, indicator, place.code, on),
  )
  of(
    'trend',
    'Its value on earlier days',
    { by: z.enum(['year', 'month']).optional() },
    ({ indicator, place, on }, { by }) =>
      trendOf(house, indicator, place.code, on, by === 'month' ? 'month' : 'year'),
  )
  of('comparison', 'Its value for the parts of a place', {}, ({ indicator, place, on }) =>
    comparisonOf(house, indicator, place.code, on),
  )
  of(
    'rows',
    'The entries of the register behind a value',
    { leaf: z.string().optional(), ...pageNumber },
    ({ indicator, place, on }, parameters) =>
      rowsBehind(house, indicator, place.code, on, {
        ...pageOf(parameters),
        leaf: Number(parameters.leaf ?? 0) || 0,
      }),
  )
  of(
    'export',
    'Value, comparison, trend and rows as a file',
    { format: z.enum(['xlsx', 'csv']).optional() },
    ({ indicator, place, on }, { format }) =>
      exportValue(house, indicator, place, on, format === 'csv' ? 'csv' : 'xlsx'),
  )
}

function askedIndicator(house: House, parameters: Record<string, string>) {
  const indicator = house.catalogue.indicators.get(parameters.id ?? '')
  if (!indicator) return refuse('unknown-indicator', parameters.id)
  const about = asked(house, parameters)
  return isRefusal(about) ? about : { indicator, ...about }
}
