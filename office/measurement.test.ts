import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueOf } from '#kernel/catalogue'
import type { Leaf } from '#kernel/formula'
import { countedTrees, trees } from '#kernel/fixtures/invented'
import { placesIndex } from '#kernel/places'
import { type Refusal, refuse } from '#kernel/refusal'
import { figureBook } from '#office/figure-book'
import { type Asked, measure, type Office } from '#office/measurement'
import { validInventionsInForce } from '#policy/indicators/creation/valid-inventions-in-force'

const label = { zh: '市', en: 'City' }
const places = placesIndex([
  { code: '010000', label, level: 'province' },
  { code: '010100', label, level: 'city', parent: '010000' },
  ...[{ code: '010300', label, level: 'city' as const, parent: '010000' }].map(one => ({
    ...one,
    until: '2019-01-01',
    successors: ['010100'],
  })),
])

/** An office whose register holds so many rights at each place, on every day. */
function officeWith(held: Readonly<Record<string, number>>): Office {
  const answer = (leaf: Leaf, _: string, place: string): number | Refusal =>
    held[place] ?? refuse('no-records', leaf.rows.registers[0]?.id)
  return {
    catalogue: catalogueOf([countedTrees, trees]),
    places,
    figures: figureBook([]),
    counts: { ask: async (_: readonly Asked[]) => answer, revision: async () => '' },
  }
}

async function valueOn(day: string, held: Readonly<Record<string, number>>) {
  const ask = await measure(officeWith(held), [validInventionsInForce], ['010100'], [day])
  const { value, refusal } = ask(validInventionsInForce, '010100', day)
  return value ?? refusal?.refused
}

test('from the day of a merger its successor counts what the merged place held', async () => {
  assert.equal(await valueOn('2018-12-31', { '010100': 7, '010300': 2 }), 7)
  assert.equal(await valueOn('2019-01-01', { '010100': 7, '010300': 2 }), 9)
  assert.equal(await valueOn('2019-01-01', { '010300': 2 }), 2)
  assert.equal(await valueOn('2019-01-01', { '010100': 7 }), 7)
  assert.equal(await valueOn('2019-01-01', {}), 'no-records')
})
