import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adjudication } from '#kernel/fixtures/adjudication'
import { all, any, atLeast, contains, has, is, lessThan, not, oneOf } from '#kernel/predicate'
import { checkFacts, missingFacts, parseFacts } from '#kernel/procedures/facts'
import type { Act, Procedure } from '#kernel/procedures/procedure'
import { sampleFacts } from '#kernel/procedures/sample-facts'

const label = { zh: '虚拟', en: 'Invented' }
const colours = { red: label, blue: label }
const procedure: Procedure = {
  ...adjudication,
  fields: {
    ...adjudication.fields,
    colour: { kind: 'code', label, values: colours },
    colours: { kind: 'codes', label, values: colours },
    heardOn: { kind: 'day', label },
  },
}

test('facts of a script are read as their fields say: money in 分, days as days, lists apart', () => {
  const words = [
    'damage=1.5万元',
    'infringes=是',
    'colour=red',
    'colours=red;blue',
    'heardOn=2026-05-06',
    'ground=a=b',
  ]
  assert.deepEqual(parseFacts(procedure, words), {
    damage: 1_500_000,
    infringes: true,
    colour: 'red',
    colours: ['red', 'blue'],
    heardOn: '2026-05-06',
    ground: 'a=b',
  })
  assert.deepEqual(parseFacts(procedure, ['size=3']), { refused: 'fact-unknown', detail: 'size=3' })
  assert.deepEqual(parseFacts(procedure, ['infringes=maybe']), { refused: 'value-invalid', detail: 'maybe' })
})

test('a fact of another kind than its field is refused by name', () => {
  const wrong = [
    { damage: '5' },
    { damage: Number.NaN },
    { infringes: 1 },
    { colour: 'green' },
    { colours: 'red' },
    { colours: ['green'] },
    { heardOn: '2026-02-30' },
    { ground: 7 },
  ]
  for (const facts of wrong) {
    const [name = ''] = Object.keys(facts)
    assert.equal(checkFacts(procedure, facts as never)?.refused, 'value-invalid', name)
  }
  assert.equal(checkFacts(procedure, { colour: 'red', colours: [], heardOn: '2026-02-28' }), undefined)
  assert.deepEqual(missingFacts(['ground', 'damage'], { ground: '', damage: 0 }), ['ground'])
})

test('a walk invents what an act needs, and what meets its condition where anything can', () => {
  const act = (more: Partial<Act>): Act => ({ label, by: procedure.roles, ...more })
  const sample = (more: Partial<Act>, known = {}) => sampleFacts(act(more), procedure, known, '2026-05-06')
  assert.deepEqual(sample({ needs: ['ground', 'damage', 'heardOn', 'infringes', 'colours'] }), {
    ground: '甲',
    damage: 1,
    heardOn: '2026-05-06',
    infringes: true,
    colours: ['red'],
  })
  assert.deepEqual(sample({ needs: ['ground'] }, { ground: '有' }), {})
  assert.deepEqual(sample({ when: is('infringes', true) }), { infringes: true })
  assert.deepEqual(sample({ when: not(is('infringes', true)) }, { infringes: true }), { infringes: false })
  assert.deepEqual(sample({ when: not(is('colour', 'red')) }, { colour: 'red' }), { colour: 'blue' })
  assert.deepEqual(sample({ when: atLeast('damage', 500) }), { damage: 501 })
  assert.deepEqual(sample({ when: lessThan('damage', 500) }), { damage: 499 })
  assert.deepEqual(sample({ when: any(oneOf('colour', ['blue']), has('ground')) }), { colour: 'blue' })
  assert.deepEqual(sample({ when: all(is('colour', 'blue'), contains('colours', 'red')) }), {
    colour: 'blue',
    colours: ['red'],
  })
  assert.deepEqual(sample({ when: all(is('colour', 'blue'), is('colour', 'red')) }), {})
})
