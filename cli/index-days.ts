import { type Call, WrongUse } from '#cli/verb'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { daysOfIndex } from '#server/comparable-days'

/** On which days there is something to compare. */
export async function listDays(call: Call): Promise<Refusal | undefined> {
  const { place: named, on } = call.flags
  if (typeof named !== 'string' || typeof on !== 'string')
    throw new WrongUse('index days needs --place and --on')
  if (!isDay(on)) return refuse('not-a-day', on)
  const house = await call.house()
  const place = house.places.find(named)
  if (isRefusal(place)) return place
  const found = await daysOfIndex(house, { id: call.words[1] ?? '', place, on })
  if (isRefusal(found)) return found
  call.say(call.json ? `${JSON.stringify(found)}\n` : found.days.map(day => `${day}\n`).join(''))
  return undefined
}
