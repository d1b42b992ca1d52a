import { z } from '@hono/zod-openapi'
import { isRefusal } from '#kernel/refusal'
import { placesNamed } from '#server/places-named'
import { presentPlace, presentPlacePage } from '#server/present/place'
import { get, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  get(
    app,
    '/api/places',
    { summary: 'Places by name, short name, English name or code', query: { find: z.string() } },
    ({ find }) => placesNamed(house.places, find ?? '').map(presentPlace),
  )

  get(app, '/api/places/{code}', { summary: 'A place with its holders and its parts' }, ({ code }) => {
    const place = house.places.find(code ?? '')
    return isRefusal(place) ? place : presentPlacePage(house.places, place)
  })
}
