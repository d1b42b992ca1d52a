import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { loadJurisdictions } from '#jurisdictions/load'
import { coursesOf, statesOf } from '#kernel/procedures/chart'
import { refusals } from '#kernel/refusal'
import { loadPolicy } from '#policy/load'
import { city } from '#simulation/city'
import type { Rules } from '#simulation/town'

/** A short life; `npm run simulate` is the long one. */
const MATTERS = 150
const SEED = 7

const [policy, jurisdictions] = await Promise.all([loadPolicy(), loadJurisdictions()])
const rules: Rules = {
  procedures: policy.flatMap(one => (one.kind === 'procedure' ? [one] : [])),
  handOvers: policy.flatMap(one => (one.kind === 'hand-over' ? [one] : [])),
  under: { calendar, limits: jurisdictions.flatMap(one => (one.kind === 'limits' ? [one] : [])) },
}
/** With the lines of work beside them. */
const channels = policy.flatMap(one =>
  one.kind === 'channel' || one.kind === 'line-of-work' ? [one.id] : [],
)
const lived = city(rules, { matters: MATTERS, seed: SEED })

test('careless and late people, over three years: every property holds at every step', () => {
  assert.deepEqual(lived.violations, [])
  assert.ok(lived.cases >= MATTERS && lived.acts > lived.cases)
})

test('a case is opened in every channel and line of work by every procedure', () => {
  assert.deepEqual(Object.keys(lived.channels).sort(), [...channels].sort())
  assert.deepEqual(lived.coverage.procedures.missing, [])
})

test('whatever is refused is refused by one of the names', () => {
  const names = Object.keys(lived.refusals)
  assert.deepEqual(
    names.filter(name => !Object.hasOwn(refusals, name)),
    [],
  )
  for (const name of ['not-competent', 'act-not-open', 'fact-missing', 'office-not-competent'])
    assert.ok(names.includes(name), name)
})

test('limits are met, lengthened, stopped, run out and missed, and packages answered and left lying', () => {
  const { met, expired, overdue, extended, suspended } = lived.limits
  assert.ok(
    [met, expired, overdue, extended, suspended].every(n => n > 0),
    JSON.stringify(lived.limits),
  )
  const places = Object.keys(lived.handOvers)
  assert.ok(places.includes('answered') && places.some(place => place.endsWith('silent')), places.join())
})

test('where a state says by its own name why nothing is done any more, that is no violation', () => {
  const own = rules.procedures.filter(procedure =>
    coursesOf(procedure).some(([, chart]) => statesOf(chart).some(one => one.state.refuses)),
  )
  const { violations, refusals: names } = city({ ...rules, procedures: own }, { matters: 60, seed: SEED })
  assert.deepEqual(violations, [])
  assert.ok(Object.hasOwn(names, 'period-closed'), JSON.stringify(names))
})

test('what never happened is named', () => {
  const { acts, handOvers } = lived.coverage
  assert.equal(acts.done + acts.missing.length, acts.of)
  // Its law is in force from 2027 on, when no holidays are announced yet.
  assert.ok(handOvers.missing.includes('trademark-expertise-request'))
})

test('the same seed gives the same years, another one others', () => {
  const few = { procedures: rules.procedures.slice(0, 3), handOvers: rules.handOvers, under: rules.under }
  const [one, again, other] = [3, 3, 4].map(seed => JSON.stringify(city(few, { matters: 10, seed })))
  assert.equal(one, again)
  assert.notEqual(one, other)
})
