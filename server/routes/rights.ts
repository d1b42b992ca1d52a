import { z } from '@hono/zod-openapi'
import { isDay } from '#kernel/date'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import { type Asked, rightPage, rightsList, searchAll, undecidedList } from '#server/find'
import type { House } from '#server/house'
import { casesAbout } from '#server/right-cases'
import { asViewer } from '#server/routes/as-viewer'
import { get, pageNumber, pageOf, type Routes } from '#server/routes/route'

const on = z
  .string()
  .optional()
  .openapi({ description: 'The day of which the status is shown; today if none' })
const query = {
  register: z.string().optional(),
  place: z.string().optional(),
  status: z.string().optional(),
  holder: z.string().optional(),
  on,
  ...pageNumber,
}

export const routes: Routes = (app, house) => {
  const search = 'Rights by words, names or numbers, and what else the text names'
  get(app, '/api/search', { summary: search, query: { text: z.string(), ...query } }, parameters => {
    const about = askedOf(house, parameters)
    return isRefusal(about) ? about : searchAll(house, parameters.text ?? '', about, pageOf(parameters))
  })

  get(app, '/api/rights', { summary: 'Rights under a filter', query }, parameters => {
    const about = askedOf(house, parameters)
    return isRefusal(about) ? about : rightsList(house, about, pageOf(parameters))
  })

  get(app, '/api/rights/{register}/{id}', { summary: 'A right with its life', query: { on } }, parameters => {
    const about = askedOf(house, { on: parameters.on ?? '' })
    return isRefusal(about) ? about : rightPage(house, parameters.register, parameters.id ?? '', about.on)
  })

  const cases = 'Cases about a right that the viewer may see, and what their acts did to it'
  get(app, '/api/rights/{register}/{id}/cases', { summary: cases }, ({ register = '', id = '' }, context) =>
    asViewer(house, context, viewer => casesAbout(house, viewer, register, id)),
  )

  const undecided = 'Rights whose place could not be told'
  get(app, '/api/undecided', { summary: undecided, query: pageNumber }, parameters =>
    undecidedList(house, house.today, pageOf(parameters)),
  )
}

function askedOf(house: House, parameters: Record<string, string>): Asked | Refusal {
  const { register, place, status, holder, on: day } = parameters
  if (day && !isDay(day)) return refuse('not-a-day', day)
  return {
    register: register || undefined,
    place: place || undefined,
    status: status || undefined,
    holder: holder || undefined,
    on: day || house.today,
  }
}
