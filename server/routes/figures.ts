import { z } from '@hono/zod-openapi'
import { isRefusal, refuse } from '#kernel/refusal'
import { runChecks } from '#office/publication-checks'
import { presentFigure } from '#server/present/working'
import { presentPublication } from '#server/present/publication'
import { get, placeAndDay, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  const summary = 'Built-in publications with the differences found in them'
  get(app, '/api/publications', { summary }, () =>
    house.publications.map(one => presentPublication(one, runChecks(one))),
  )

  get(
    app,
    '/api/figures',
    {
      summary: 'Published figures of an input at a place',
      query: { place: placeAndDay.place, input: z.string() },
    },
    ({ place, input }) => {
      if (!house.catalogue.inputs.has(input ?? '')) return refuse('unknown-input', input)
      const found = house.places.find(place ?? '')
      if (isRefusal(found)) return found
      return [
        ...house.office.figures.of(input ?? '', found.code),
        ...house.office.figures.remainderOf(input ?? '', found.code),
      ].map(presentFigure)
    },
  )
}
