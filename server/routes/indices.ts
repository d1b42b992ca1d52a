import { isRefusal } from '#kernel/refusal'
import { indexBriefs, indexOfPlaces } from '#server/indices'
import { asked, get, placeAndDay, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  get(app, '/api/indices', { summary: 'Every index of the house' }, () => indexBriefs(house))
  const summary = 'An index over the places under a place, or beside it, on a day, with every step'
  get(app, '/api/indices/{id}', { summary, query: placeAndDay }, parameters => {
    const about = asked(house, parameters)
    return isRefusal(about) ? about : indexOfPlaces(house, parameters.id ?? '', about.place.code, about.on)
  })
}
