import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, catalogueOf, type Definition, definitionsOf, rowsIn } from '#kernel/catalogue'
import { charter, countedTrees, felled, people, planted, trees } from '#kernel/fixtures/invented'
import type { Formula } from '#kernel/formula'
import {
  count,
  earlier,
  growth,
  happenings,
  input,
  known,
  minus,
  plus,
  ratio,
  stock,
  times,
} from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import { defineIndicator } from '#kernel/indicator'
import { had, is, not } from '#kernel/predicate'
import { defineMission, defineStandard } from '#kernel/programme'
import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'

const label = { zh: '绿', en: 'Green' }
const standard = defineStandard({ id: 'green', code: 'S1', label, aim: label, basis: [cite(charter, 'two')] })
const mission = defineMission({ id: 'grow', code: 'M1', label, aim: label, basis: [cite(charter)] })

const indicator = (value: Formula, more: Partial<Indicator> = {}): Indicator =>
  defineIndicator({
    id: 'density',
    code: 'X02',
    label,
    basis: [cite(charter, 'one')],
    standard,
    mission,
    unit: label,
    decimals: 2,
    better: 'higher',
    value,
    examples: [],
    ...more,
  })

const base: Definition[] = [charter, standard, mission, people, countedTrees, trees, planted, felled]
const trunk = count(stock(trees))

test('definitions are found by kind and id, indicators in the order of their codes', () => {
  const first = indicator(trunk, { id: 'later', code: 'X10' })
  const all = catalogueOf([...base, first, indicator(trunk)])
  assert.deepEqual([...all.indicators.keys()], ['density', 'later'])
  assert.equal(all.registers.get('trees'), trees)
  assert.equal(all.events.get('felled'), felled)
  assert.equal([...definitionsOf(all)].length, base.length + 2)
})

test('one id twice of one kind is a fault; of two kinds it is none', () => {
  assert.throws(() => catalogueOf([...base, trees]), /Fault: two definitions of register 'trees'/)
  const namesake = defineEvent({ id: 'trees', label, basis: [], effect: 'none' })
  assert.equal(catalogueOf([...base, namesake]).events.size, 3)
})

test('an indicator that reads what nobody defined is a fault that names both', () => {
  const faults: [Formula, RegExp][] = [
    [input({ ...people, id: 'nobody' }), /'density' reads input 'nobody'/],
    [known({ ...people, id: 'nobody' }, trunk), /'density' reads input 'nobody'/],
    [count(stock({ ...trees, id: 'bushes' })), /'density' counts 'bushes', which is no register/],
    [count(stock(trees, is('girth', 1))), /reads field 'girth', which trees does not have/],
    [count(stock(trees, not(had('mown')))), /asks for event 'mown', which none of its registers has/],
    [ratio(input(people), count(stock(trees, is('girth', 1)))), /'girth'/],
    [growth(times(minus(trunk, count(stock(trees, had('mown')))), 2)), /'mown'/],
  ]
  for (const [value, says] of faults) assert.throws(() => catalogueOf([...base, indicator(value)]), says)
})

test('a register has fields of its own; an amount belongs to events alone', () => {
  assert.ok(catalogueOf([...base, indicator(count(stock(trees, is('height', 3))))]))
  assert.ok(catalogueOf([...base, indicator(count(happenings(trees, [planted], is('amount', 3))))]))
  assert.throws(
    () => catalogueOf([...base, indicator(count(stock(trees, is('amount', 3))))]),
    /field 'amount'/,
  )
})

test('all rows of a formula are found, whatever they are wrapped in', () => {
  const rows = rowsIn(
    ratio(
      known(people, trunk),
      plus(growth(trunk), earlier(trunk, 1), minus(trunk, input(people)), times(trunk, 2)),
    ),
  )
  assert.equal(rows.length, 5)
})

test('a clause that no definition answers is open', () => {
  const answers = answersTo(charter, catalogueOf([...base, indicator(trunk)]))
  assert.deepEqual(
    answers.map(({ clause, answeredBy }) => [clause.id, answeredBy.map(one => one.id)]),
    [
      ['one', ['density', 'trees', 'planted', 'felled']],
      ['two', ['green']],
    ],
  )
  const [one, two] = answersTo(charter, catalogueOf([charter, planted]))
  assert.deepEqual([one?.answeredBy.length, two?.answeredBy.length], [1, 0])
})
