import { peersLines, placesLines } from '#cli/print/places-ranking'
import { type Call, WrongUse } from '#cli/verb'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { openCatalogue } from '#server/catalogue'
import { indexOfPlaces } from '#server/indices'
import { presentPeers } from '#server/rankings'

/** The cities of a province or of the nation, or the districts of a city, on a day. */
export async function comparePlaces(call: Call): Promise<Refusal | undefined> {
  const { place: named, on, peers, over } = call.flags
  if (typeof named !== 'string' || typeof on !== 'string')
    throw new WrongUse('index places needs --place and --on')
  if (over !== undefined && over !== 'parts' && over !== 'cities')
    throw new WrongUse('index places: --over is parts or cities')
  if (!isDay(on)) return refuse('not-a-day', on)
  const house = await call.house()
  const place = house.places.find(named)
  if (isRefusal(place)) return place
  const asked = { id: call.words[1] ?? '', place, on, cities: over === 'cities' }
  const page = await indexOfPlaces(house, { ...asked, ...(typeof peers === 'string' && { peers }) })
  if (isRefusal(page)) return page
  if (call.json) call.say(`${JSON.stringify(page)}\n`)
  else call.say(placesLines(page, call.language))
  return undefined
}

/** Every way to sort places into groups of peers. */
export async function listPeers(call: Call): Promise<undefined> {
  const listed = [...(await openCatalogue()).catalogue.peerGroupings.values()].map(presentPeers)
  if (call.json) call.say(`${JSON.stringify(listed)}\n`)
  else call.say(peersLines(listed, call.language))
}
