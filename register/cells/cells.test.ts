import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { readingOf } from '#kernel/memory'
import { fillFew, fillMany } from '#register/cells/fill'
import { cellPlan } from '#register/cells/plan'
import { readCells } from '#register/cells/read'
import { assertSame } from '#register/fixtures/assert-same'
import { quickStore } from '#register/fixtures/engine'
import { givenOf } from '#register/fixtures/entries'
import { someLeaf } from '#register/fixtures/random-leaves'
import { allPlaces, askedDay, leafs, never, roots, someRights } from '#register/fixtures/random-rights'
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
