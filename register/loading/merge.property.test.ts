import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#kernel/date'
import type { RightEvent, RightRecord } from '#kernel/record'
import { contextOver, inventions, recordOf } from '#register/fixtures/small-register'
import { derive } from '#register/loading/derive'
import { complete } from '#register/loading/events'
import { merge, saysTheSame } from '#register/loading/merge'
import { leaveOutEmpty, type Statement, statementOf } from '#register/loading/statement'
import type { Store } from '#register/store/engine'

const context = contextOver({} as Store)
const day = fc.integer({ min: 0, max: 4000 }).map(n => addDays('2010-01-01', n))
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const event: fc.Arbitrary<RightEvent> = fc.record({
  code: fc.constantFrom('lapsed', 'restored', 'pledged'),
  on: fc.constantFrom('2019-01-01', '2019-05-01', '2020-01-01'),
  amount: optional(fc.constantFrom(100, 200)),
  to: optional(fc.constantFrom('甲', '乙')),
})

/** Records of one right, each stated on a day of its own, as offices publish them one after the other. */
export const records: fc.Arbitrary<RightRecord[]> = fc
  .uniqueArray(
    fc.record({
      statedOn: day,
      title: optional(fc.constantFrom('一种装置', '一种方法')),
      titles: optional(fc.dictionary(fc.constantFrom('en', 'de'), fc.constantFrom('A device', 'A method'))),
      abstract: optional(fc.constantFrom('本发明公开了', '本实用新型')),
      grantedOn: optional(fc.constantFrom('2018-01-02', '2018-01-09')),
      publishedOn: optional(fc.constantFrom('2016-01-02')),
      ipc: optional(fc.subarray(['H04L 9/32', 'G06F 21/10'])),
      family: optional(fc.constant([{ office: 'US', number: '123' }])),
      own: optional(fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2'))),
      events: fc.array(event, { maxLength: 3 }),
      parties: fc.constantFrom(recordOf('1').parties, []),
    }),
    { minLength: 2, maxLength: 5, selector: record => record.statedOn },
  )
  .map(list =>
    list.map(({ events, grantedOn, ...record }) => {
      // Who tells events tells the grant as one, as every reader does.
      const all = events.length > 0 && grantedOn ? [{ code: 'granted', on: grantedOn }, ...events] : events
      return recordOf('2015100000011', { filedOn: undefined, ...record, grantedOn, events: all })
    }),
  )

const statements = (list: readonly RightRecord[]): Statement[] =>
  list.map(record => {
    const said = statementOf(record, context)
    complete(said, inventions)
    return leaveOutEmpty(said)
  })

function whole(merged: Statement): Statement {
  const row = { ...merged }
  derive(row, inventions, context)
  return leaveOutEmpty(row)
}

function mergeAll(list: readonly Statement[]): Statement {
  const [first, ...others] = list
  const merged = others.reduce(
    (all, one) => merge(all, one, inventions) ?? assert.fail('conflict'),
    first as Statement,
  )
  return whole(merged)
}

test('records of different days give the same right in any order', () => {
  fc.assert(
    fc.property(
      records.chain(list =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        assert.deepEqual(mergeAll(statements(shuffled)), mergeAll(statements(list)))
      },
    ),
    { numRuns: 3000 },
  )
})

test('a record merged again changes nothing', () => {
  fc.assert(
    fc.property(records, fc.nat(), (list, at) => {
      const all = statements(list)
      const again = merge(mergeAll(all), all[at % all.length] as Statement, inventions)
      assert.ok(again && saysTheSame(whole(again), mergeAll(all)))
    }),
    { numRuns: 1000 },
  )
})

test('two values stated for one day contradict each other; a value and silence do not', () => {
  const [a, b, silent] = statements([
    recordOf('1', { statedOn: '2020-01-01', title: '甲' }),
    recordOf('1', { statedOn: '2020-01-01', title: '乙' }),
    recordOf('1', { statedOn: '2020-01-01', title: undefined, abstract: '摘要' }),
  ]) as [Statement, Statement, Statement]
  assert.equal(merge(a, b, inventions), undefined)
  const both = merge(a, silent, inventions)
  assert.deepEqual([both?.title, both?.abstract], ['甲', '摘要'])
})

test('of one happening told twice the fuller telling stands, and a corrected day leaves one grant', () => {
  const rows = statements([
    recordOf('1', {
      statedOn: '2020-01-01',
      grantedOn: '2018-01-02',
      events: [
        { code: 'granted', on: '2018-01-02' },
        { code: 'pledged', on: '2019-01-01' },
      ],
    }),
    recordOf('1', {
      statedOn: '2020-02-01',
      grantedOn: '2018-01-09',
      events: [
        { code: 'granted', on: '2018-01-09' },
        { code: 'pledged', on: '2019-01-01', amount: 500 },
      ],
    }),
  ])
  const right = mergeAll(rows)
  assert.deepEqual(right.eventCode, ['granted', 'pledged'])
  assert.deepEqual(right.eventOn, ['2018-01-09', '2019-01-01'])
  assert.deepEqual(right.eventAmount, [0, 500])
})
