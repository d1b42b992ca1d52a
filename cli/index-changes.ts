import { accountLines } from '#cli/print/ranking'
import { type Call, WrongUse } from '#cli/verb'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { rankChanges } from '#server/changes'

/** Why the places of a place rank otherwise than on an earlier day, or than by another index. */
export async function explainChanges(call: Call): Promise<Refusal | undefined> {
  const { place: named, on, from, against, over } = call.flags
  if (typeof named !== 'string' || typeof on !== 'string' || typeof from !== 'string')
    throw new WrongUse('index changes needs --place, --from and --on')
  const bad = [from, on].find(one => !isDay(one))
  if (bad !== undefined) return refuse('not-a-day', bad)
  const house = await call.house()
  const place = house.places.find(named)
  if (isRefusal(place)) return place
  const asked = { id: call.words[1] ?? '', place, on, from, cities: over === 'cities' }
  const found = await rankChanges(house, { ...asked, ...(typeof against === 'string' && { against }) })
  if (isRefusal(found)) return found
  const accounts = found.accounts.map(one => ({ ...one, unit: one.place.label[call.language] }))
  const { language } = call
  const otherwise = found.otherwise.flatMap(({ indicator, says }) =>
    says.map(one => `${indicator.label[language]}: ${one[language]}\n`),
  )
  call.say(call.json ? `${JSON.stringify(found)}\n` : accountLines(accounts, language) + otherwise.join(''))
  return undefined
}
