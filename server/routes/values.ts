import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { Place } from '#kernel/place'
import { isRefusal, refuse } from '#kernel/refusal'
import { asDefined, dayOfDefinition } from '#kernel/versions/version'
import { exportValue } from '#server/export'
import type { House } from '#server/house'
import { asViewer } from '#server/routes/as-viewer'
import { asked, get, pageNumber, pageOf, placeAndDay, type Routes } from '#server/routes/route'
import { casesBehind, comparisonOf, rowsBehind, trendOf, figureFor } from '#server/values'

type Answer = (
  about: { indicator: Indicator; place: Place; on: Day },
  parameters: Record<string, string>,
  context: Context,
) => unknown

const definition = z.string().max(10).optional().openapi({
  description:
    'By the definition of a year or a day, 2023 or 2023-12-31; else by the one that held on the day',
})

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const routes: Routes = (app, house) => {
  const scoreboard = 'Every indicator of a place on a day, by the four standards'
  get(app, '/api/scoreboard', { summary: scoreboard, query: placeAndDay }, parameters => {
    const about = asked(house, parameters)
    return isRefusal(about) ? about : house.scoreboards.of(about.place.code, about.on)
  })

  const of: Declare = (path, summary, query, answer, gives) =>
    get(
      app,
      `/api/indicators/{id}/${path}`,
      { summary, query: { ...placeAndDay, definition, ...query }, gives },
      (parameters, context) => {
        const about = askedIndicator(house, parameters)
        return isRefusal(about) ? about : answer(about, parameters, context)
      },
    )

  of('value', 'Its value for a place on a day, with the working', {}, ({ indicator, place, on }) =>
    figureFor(house, indicator, place.code, on),
  )
  const by = z.enum(['year', 'month']).optional()
  of('trend', 'Its value on earlier days', { by }, ({ indicator, place, on }, parameters) =>
    trendOf(house, indicator, place.code, on, parameters.by === 'month' ? 'month' : 'year'),
  )
  of('comparison', 'Its value for the parts of a place', {}, ({ indicator, place, on }) =>
    comparisonOf(house, indicator, place.code, on),
  )
  addRows(of, house)
  const format = z.enum(['xlsx', 'csv']).optional()
  of(
    'export',
    'Value, comparison, trend and rows as a file',
    { format },
    ({ indicator, place, on }, parameters) =>
      exportValue(house, indicator, place, on, parameters.format === 'csv' ? 'csv' : 'xlsx'),
    [XLSX, 'text/csv'],
  )
}

type Declare = (path: string, summary: string, query: z.ZodRawShape, answer: Answer, gives?: string[]) => void

/** What stands behind a value: the entries of the register, and the cases for those who may see them. */
function addRows(of: Declare, house: House): void {
  const leaf = z.coerce.number().int().min(0).max(LEAVES_MAX).optional()
  const rows = 'The entries of the register behind a value'
  of('rows', rows, { leaf, ...pageNumber }, ({ indicator, place, on }, parameters) =>
    rowsBehind(house, indicator, place.code, on, {
      ...pageOf(parameters),
      leaf: Number(parameters.leaf ?? 0),
    }),
  )
  const cases = 'The cases behind a value that the viewer may see'
  of('cases', cases, { leaf }, ({ indicator, place, on }, parameters, context) =>
    asViewer(house, context, viewer =>
      casesBehind(house, viewer, indicator, place.code, on, Number(parameters.leaf ?? 0)),
    ),
  )
}

const LEAVES_MAX = 1_000

function askedIndicator(house: House, parameters: Record<string, string>) {
  const indicator = house.catalogue.indicators.get(parameters.id ?? '')
  if (!indicator) return refuse('unknown-indicator', parameters.id)
  const about = asked(house, parameters)
  if (isRefusal(about) || !parameters.definition) return isRefusal(about) ? about : { indicator, ...about }
  const day = dayOfDefinition(parameters.definition)
  return isRefusal(day) ? day : { indicator: asDefined(indicator, day), ...about }
}
