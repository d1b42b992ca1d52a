import { isRefusal } from '#kernel/refusal'
import { indexBriefs, indexOfPlaces } from '#server/indices'
import { rankingOf } from '#server/rankings'
import { asked, get, placeAndDay, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  get(app, '/api/indices', { summary: 'Every index of the house' }, () => indexBriefs(house))
  const summary = 'An index over the places under a place, or beside it, on a day, with every step'
  get(app, '/api/indices/{id}', { summary, query: placeAndDay }, parameters => {
    const about = asked(house, parameters)
    return isRefusal(about) ? about : indexOfPlaces(house, parameters.id ?? '', about.place.code, about.on)
  })
  const ranking = 'The ranking among the places beside a city, or under a place, with how sure each rank is'
  get(app, '/api/indices/{id}/ranking', { summary: ranking, query: placeAndDay }, parameters => {
    const about = asked(house, parameters)
    return isRefusal(about) ? about : rankingOf(house, parameters.id ?? '', about.place, about.on)
  })
}
