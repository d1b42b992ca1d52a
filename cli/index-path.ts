import { jsonGiven } from '#cli/json-given'
import { pathLines } from '#cli/print/index-path'
import { type Call, WrongUse } from '#cli/verb'
import type { Computed } from '#kernel/index/compute'
import { pathTo, type Step } from '#kernel/index/path'
import { Reading } from '#kernel/index/read-methods'
import { isRefusal, type Refusal } from '#kernel/refusal'

/** What would bring a unit to the line, the cheapest first. */
export async function tellPath(call: Call, computed: Computed): Promise<Refusal | undefined> {
  const { unit, seats, steps } = call.flags
  if (typeof unit !== 'string' || typeof seats !== 'string')
    throw new WrongUse('index path needs --unit and --seats')
  const given = typeof steps === 'string' ? await stepsAt(call, steps) : new Map<string, Step>()
  if (isRefusal(given)) return given
  const found = pathTo(computed, unit, Number(seats), given)
  if (isRefusal(found)) return found
  if (call.json) call.say(`${JSON.stringify(found)}\n`)
  else call.say(pathLines(found, call.language))
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
