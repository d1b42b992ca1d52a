import { jsonGiven } from '#cli/json-given'
import { pathLines } from '#cli/print/index-path'
import { type Call, WrongUse } from '#cli/verb'
import type { Computed } from '#kernel/index/compute'
import { pathTo, type Step } from '#kernel/index/path'
import { Reading } from '#kernel/index/read-methods'
import { isDay } from '#kernel/date'
import type { Place } from '#kernel/place'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { assess } from '#office/indices/assess'

/** What would bring a city to the line among those beside it, by an index of the house on a day. */
export async function tellPathOfCity(call: Call): Promise<Refusal | undefined> {
  const { place: named, on } = call.flags
  if (typeof named !== 'string' || typeof on !== 'string')
    throw new WrongUse('index path needs --place and --on')
  if (!isDay(on)) return refuse('not-a-day', on)
  const { office, places, catalogue } = await call.house()
  const scheme = catalogue.indices.get(call.words[1] ?? '')
  if (!scheme) return refuse('unknown-index', call.words[1])
  const place = places.find(named)
  if (isRefusal(place)) return place
  const found = await assess(office, scheme, place.code, on, { among: 'beside' })
  return isRefusal(found) ? found : tellPath(call, found.computed, place)
}

/** What would bring a unit to the line, the cheapest first; of a place, by its name. */
export async function tellPath(call: Call, computed: Computed, place?: Place): Promise<Refusal | undefined> {
  const { unit = place?.code, seats, steps } = call.flags
  if (typeof unit !== 'string' || typeof seats !== 'string')
    throw new WrongUse('index path needs --unit and --seats')
  const given = typeof steps === 'string' ? await stepsAt(call, steps) : new Map<string, Step>()
  if (isRefusal(given)) return given
  const found = pathTo(computed, unit, Number(seats), given)
  if (isRefusal(found)) return found
  if (call.json) call.say(`${JSON.stringify(found)}\n`)
  else call.say(pathLines({ ...found, unit: place?.label[call.language] ?? unit }, call.language))
  return undefined
}

/** A file of steps by indicator: `step` in its own unit, `cost` of one, and `most` of them. */
async function stepsAt(call: Call, file: string): Promise<ReadonlyMap<string, Step> | Refusal> {
  const given = await jsonGiven(file, call.from)
  if (isRefusal(given)) return given
  const reading = new Reading('index-invalid')
  const of = reading.fields(given.value, '')
  const found = Object.keys(of.of).map(id => {
    const [value, path] = of.part(id, {})
    const one = reading.fields(value, path)
    const told = (name: string) => one.number(name, Number.NaN, name === 'most' ? 0 : Number.MIN_VALUE)
    const [step, cost, most] = ['step', 'cost', 'most']
      .map(told)
      .map(it => (Number.isNaN(it) ? undefined : it))
    return [id, { step, cost, most }] as const
  })
  const unread = reading.unread()[0]
  if (unread !== undefined) reading.refuse(unread)
  return reading.refusal ?? new Map(found)
}
