import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#kernel/date'
import { ageSince, type Leaf, median, stock } from '#kernel/formula'
import { readingOf } from '#kernel/memory'
import { fillFew, fillMany } from '#register/cells/fill'
import { cellPlan } from '#register/cells/plan'
import { readCells } from '#register/cells/read'
import { assertSame } from '#register/fixtures/assert-same'
import { quickStore } from '#register/fixtures/engine'
import { givenOf } from '#register/fixtures/entries'
import { someLeaf } from '#register/fixtures/random-leaves'
import {
  allPlaces,
  askedDay,
  firstDay,
  leafs,
  never,
  roots,
  someRights,
} from '#register/fixtures/random-rights'
import { leavesSql } from '#register/formula-sql'
import { answersIn, type LeafRow } from '#register/leaf-answers'
import type { Store } from '#register/store/engine'

let store: Store
before(async () => {
  store = await quickStore()
})
after(() => store.close())

const registers = [roots, leafs, never]

test('cells give what the plain reading gives, for every leaf, place and day', async () => {
  const leaves = fc.array(someLeaf, { minLength: 1, maxLength: 24, size: 'max' })
  const days = fc.array(askedDay, { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(someRights(), leaves, days, fc.boolean(), async (rights, some, asked, isMany) => {
      await store.run('TRUNCATE TABLE rights')
      await store.run('TRUNCATE TABLE cells')
      if (rights.length > 0) await store.insert('rights', rights)
      const plan = cellPlan(some)
      const kept = some.filter(leaf => plan.of(leaf))
      const counted = [{ table: 'rights', sign: 1 }] as const
      const fill = isMany ? fillMany : fillFew
      await fill(store, 'cells', { plan, counted, keyed: async () => ({ counted }) })
      const questions = kept.flatMap(leaf => asked.map(on => ({ leaf, on })))
      const answers = await readCells(store, plan, [{ questions, places: allPlaces }])
      for (const { leaf, on } of questions)
        for (const place of allPlaces) {
          const expected = readingOf(givenOf(rights, registers, place, on)).aggregate(leaf, on)
          assertSame(answers(leaf, on, place), expected, `${place} ${on} ${JSON.stringify(leaf)}`)
        }
    }),
    { numRuns: 40 },
  )
})

test('a median between two days is that of the rights to the last digit', async () => {
  // Each divided by the days of a year before they are halved, 1001 and 1003 give another last digit.
  const on = addDays(firstDay, 1500)
  const held = { register: roots.id, places: ['100000'], place: '100000' }
  const rights = [1001, 1003].map(age => ({ ...held, id: `age-${age}`, filedOn: addDays(on, -age) }))
  const leaf = median(stock(roots), ageSince('filedOn')) as Leaf
  await store.run('TRUNCATE TABLE rights')
  await store.run('TRUNCATE TABLE cells')
  await store.insert('rights', rights)
  const plan = cellPlan([leaf])
  const counted = [{ table: 'rights', sign: 1 }] as const
  await fillFew(store, 'cells', { plan, counted, keyed: async () => ({ counted }) })
  const questions = [{ leaf, on }]
  const answers = await readCells(store, plan, [{ questions, places: ['100000'] }])
  const { sql, bindings } = leavesSql(questions, ['100000'])
  const scanned = answersIn(await store.rows<LeafRow>(sql, bindings), questions)
  assert.deepEqual([answers(leaf, on, '100000'), scanned(0, '100000')], [1002 / 365.25, 1002 / 365.25])
})
