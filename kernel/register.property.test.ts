import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#kernel/date'
import { inForce, statusSteps } from '#kernel/register'
import { copyrights } from '#policy/registers/copyrights'
import { dataIp } from '#policy/registers/data-ip'
import { designs } from '#policy/registers/designs'
import { geographicalIndications } from '#policy/registers/geographical-indications'
import { inventions } from '#policy/registers/inventions'
import { layoutDesigns } from '#policy/registers/layout-designs'
import { plantVarieties } from '#policy/registers/plant-varieties'
import { tradeSecrets } from '#policy/registers/trade-secrets'
import { trademarks } from '#policy/registers/trademarks'
import { utilityModels } from '#policy/registers/utility-models'

const registers = [
  inventions,
  utilityModels,
  designs,
  trademarks,
  geographicalIndications,
  copyrights,
  plantVarieties,
  layoutDesigns,
  dataIp,
  tradeSecrets,
]

const anyDay = fc.integer({ min: 0, max: 12_000 }).map(n => addDays('1995-01-01', n))
const anyRegister = fc.constantFrom(...registers)
const anyHistory = anyRegister.chain(register =>
  fc.record({
    register: fc.constant(register),
    events: fc.array(
      fc.record({ code: fc.constantFrom(...register.events.map(event => event.id)), on: anyDay }),
      {
        maxLength: 12,
      },
    ),
    right: fc.record({
      filedOn: fc.option(anyDay, { nil: undefined }),
      grantedOn: fc.option(anyDay, { nil: undefined }),
    }),
  }),
)

// Goal: whatever a register holds, a day has one status and the stretches in force are apart.
test('the steps of any history are in order, one a day, each a change', () => {
  fc.assert(
    fc.property(anyHistory, ({ register, events, right }) => {
      const steps = statusSteps(register, events, right)
      for (const [i, step] of steps.entries()) {
        const next = steps[i + 1]
        assert.ok(!next || (step.from < next.from && step.status !== next.status))
      }
      const stretches = inForce(steps)
      for (const [i, { from, until }] of stretches.entries()) {
        const next = stretches[i + 1]
        assert.ok(until === undefined ? !next : from < until && (!next || until < next.from))
      }
    }),
  )
})

test('an event that does nothing to a right changes nothing, wherever it stands', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, fc.nat(), ({ register, events, right }, on, at) => {
      const idle = register.events.filter(event => event.effect === 'none')
      const code = idle[at % Math.max(1, idle.length)]?.id ?? 'no-such-event'
      const place = at % (events.length + 1)
      const more = [...events.slice(0, place), { code, on }, ...events.slice(place)]
      assert.deepEqual(statusSteps(register, more, right), statusSteps(register, events, right))
    }),
  )
})

test('what came on different days may be told in any order', () => {
  fc.assert(
    fc.property(anyHistory, ({ register, events, right }) => {
      const apart = [...new Map(events.map(event => [event.on, event])).values()]
      const backwards = [...apart].reverse()
      assert.deepEqual(statusSteps(register, backwards, right), statusSteps(register, apart, right))
    }),
  )
})
