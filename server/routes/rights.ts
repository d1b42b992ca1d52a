import { z } from '@hono/zod-openapi'
import { isDay } from '#kernel/date'
import { refuse } from '#kernel/refusal'
import { type Asked, rightPage, rightsList, searchAll, undecidedList } from '#server/find'
import type { House } from '#server/house'
import { get, pageNumber, pageOf, type Routes } from '#server/routes/route'

const filters = {
  register: z.string().optional(),
  place: z.string().optional(),
  status: z.string().optional(),
  holder: z.string().optional(),
  on: z.string().optional(),
  ...pageNumber,
}

export const routes: Routes = (app, house) => {
  get(
    app,
    '/api/search',
    'Rights by words, names or numbers, and what else the text names',
    { text: z.string(), ...filters },
    parameters => searchAll(house, parameters.text ?? '', askedOf(house, parameters), pageOf(parameters)),
  )

  get(app, '/api/rights', 'Rights under a filter', filters, parameters =>
    rightsList(house, askedOf(house, parameters), pageOf(parameters)),
  )

  get(
    app,
    '/api/rights/{register}/{id}',
    'A right with its life',
    { on: z.string().optional() },
    parameters => {
      const { on } = askedOf(house, parameters)
      return isDay(on)
        ? rightPage(house, parameters.register, parameters.id ?? '', on)
        : refuse('not-a-day', on)
    },
  )

  get(app, '/api/undecided', 'Rights whose place could not be told', pageNumber, parameters =>
    undecidedList(house, house.today, pageOf(parameters)),
  )
}

const askedOf = (house: House, { register, place, status, holder, on }: Record<string, string>): Asked => ({
  register: register || undefined,
  place: place || undefined,
  status: status || undefined,
  holder: holder || undefined,
  on: on && isDay(on) ? on : house.today,
})
