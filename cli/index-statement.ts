import { statementLines } from '#cli/print/statement'
import { type Call, WrongUse } from '#cli/verb'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { cityStatement } from '#server/statements'

/** The four standards of one city on a day. */
export async function stateCity(call: Call): Promise<Refusal | undefined> {
  const { place: named, on } = call.flags
  if (typeof named !== 'string' || typeof on !== 'string')
    throw new WrongUse('index statement needs --place and --on')
  if (!isDay(on)) return refuse('not-a-day', on)
  const house = await call.house()
  const place = house.places.find(named)
  if (isRefusal(place)) return place
  const found = await cityStatement(house, call.words[1] ?? '', place, on)
  if (isRefusal(found)) return found
  if (call.json) call.say(`${JSON.stringify(found)}\n`)
  else call.say(statementLines(found, house.catalogue, call.language))
  return undefined
}
