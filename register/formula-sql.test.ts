import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#kernel/date'
import type { Leaf, Reading, Working } from '#kernel/formula'
import { evaluate, leavesOf } from '#kernel/formula'
import { readingOf, rowsOf } from '#kernel/memory'
import { always, type Entry, type Predicate } from '#kernel/predicate'
import { refuse } from '#kernel/refusal'
import { assertSame } from '#register/fixtures/assert-same'
import { quickStore } from '#register/fixtures/engine'
import { givenOf } from '#register/fixtures/entries'
import { someFormula, someLeaf } from '#register/fixtures/random-leaves'
import type { RandomRight } from '#register/fixtures/random-rights'
import {
  allPlaces,
  askedDay,
  firstDay,
  leafs,
  never,
  roots,
  someRight,
  someRights,
} from '#register/fixtures/random-rights'
import { leafSql, leavesSql } from '#register/formula-sql'
import { answersIn } from '#register/leaf-answers'
import { type ListedRow, PAGE_MAX, rowCountSql, rowsSql } from '#register/rows-sql'
import type { Store } from '#register/store/engine'

let store: Store
before(async () => {
  store = await quickStore()
})
after(() => store.close())

const registers = [roots, leafs, never]
const fill = async (rights: readonly RandomRight[]) => {
  await store.run('TRUNCATE TABLE rights')
  if (rights.length > 0) await store.insert('rights', rights)
}

const readingAt = (rights: readonly RandomRight[], place: string): Reading => ({
  aggregate: (leaf, on) => readingOf(givenOf(rights, registers, place, on)).aggregate(leaf, on),
  figure: () => refuse('missing-input'),
})

test('leaves asked in one scan are what the plain reading gives, at every place', async () => {
  const questions = fc.array(fc.record({ leaf: someLeaf, on: askedDay }), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(someRights(), questions, async (rights, asked) => {
      await fill(rights)
      const { sql, bindings } = leavesSql(asked, allPlaces)
      const answers = answersIn(await store.rows(sql, bindings), asked)
      for (const [i, { leaf, on }] of asked.entries())
        for (const place of allPlaces) {
          const says = `${place} ${on} ${JSON.stringify(leaf)}`
          assertSame(answers(i, place), readingAt(rights, place).aggregate(leaf, on), says)
        }
    }),
    { numRuns: 200 },
  )
})

test('a formula has the value, or the named refusal, that the plain reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      someRights(),
      someFormula,
      askedDay,
      fc.constantFrom(...allPlaces),
      async (rights, formula, on, place) => {
        await fill(rights)
        const asked = leavesOf(formula, on)
        const found = await Promise.all(
          asked.map(async one => {
            const { sql, bindings } = leafSql(one.leaf, { places: [place], on: one.on })
            const [row] = await store.rows<{ value: number | null; loaded: number }>(sql, bindings)
            return answersIn(row ? [{ place, value0: row.value, loaded0: row.loaded }] : [], [one])(0, place)
          }),
        )
        const bySql: Reading = {
          aggregate: (leaf, day) =>
            found[asked.findIndex(one => one.leaf === leaf && one.on === day)] as number,
          figure: () => refuse('missing-input'),
        }
        const [one, other] = [bySql, readingAt(rights, place)].map(reading => evaluate(formula, reading, on))
        const result = (working?: Working) =>
          working?.refused ? refuse(working.refused, working.detail) : (working?.value as number)
        assertSame(result(one), result(other), `${place} ${on} ${JSON.stringify(formula)}`)
      },
    ),
    { numRuns: 150 },
  )
})

test('the rows behind a leaf are those that the plain reading counts, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      someRights(),
      someLeaf,
      askedDay,
      fc.constantFrom(...allPlaces),
      async (rights, leaf, on, place) => {
        await fill(rights)
        const counted = rowCountSql(leaf, { place, on })
        const [total] = await store.rows<{ count: number }>(counted.sql, counted.bindings)
        const pages: ListedRow[] = []
        for (let offset = 0; offset < Number(total?.count); offset += 7) {
          const { sql, bindings } = rowsSql(leaf, { place, on, limit: 7, offset })
          pages.push(...(await store.rows<ListedRow>(sql, bindings)))
        }
        const expected = rowsOf(leaf.rows, givenOf(rights, registers, place, on), on)
        assert.deepEqual(pages.map(keyOf).sort(), expected.map(keyOf).sort(), JSON.stringify(leaf))
      },
    ),
    { numRuns: 150 },
  )
})

/** What tells a row of a list apart, and what it shows of the day. */
const keyOf = (row: ListedRow | Entry): string => {
  const shown = [
    row.register,
    row.id,
    row.title,
    row.applicant,
    row.place,
    row.filedOn,
    row.grantedOn,
    row.status,
  ]
  return [...shown, row.code, row.on, row.amount, row.from, row.to].map(one => one || '').join('|')
}

test('an empty page, a negative offset and an endless limit stay within bounds', async () => {
  await fill([])
  const leaf: Leaf = { node: 'count', rows: { of: 'rights', registers: [roots], where: { node: 'always' } } }
  const { bindings } = rowsSql(leaf, { place: '100000', on: '2020-01-01', limit: 1e9, offset: -5 })
  assert.ok(Object.values(bindings).includes(PAGE_MAX))
  assert.ok(Object.values(bindings).includes(0))
})

test('a day outside the calendar of the store is no fault and finds nothing that is not there', async () => {
  const day = (n: number) => addDays(firstDay, n)
  const [right] = fc.sample(someRight, { numRuns: 1, seed: 1 }) as [RandomRight]
  await fill([
    { ...right, register: 'roots', places: ['100000'], filedOn: day(0), forceFrom: [], forceUntil: [] },
  ])
  const leaf: Leaf = {
    node: 'count',
    rows: { of: 'rights', registers: [roots], where: always(), flow: { by: 'filedOn', span: 'ever' } },
  }
  const values = []
  for (const on of ['1850-01-01', '1900-01-01', '2299-12-31', '2350-06-30']) {
    const { sql, bindings } = leafSql(leaf, { places: ['100000'], on })
    values.push((await store.rows<{ value: number }>(sql, bindings))[0]?.value)
  }
  assert.deepEqual(values, [0, 0, 1, 1])
})

test('what a definition says is bound and never part of the query', () => {
  const where: Predicate = { node: 'is', field: 'title', value: "'; DROP TABLE rights; --" }
  const leaf: Leaf = { node: 'count', rows: { of: 'rights', registers: [roots], where } }
  const { sql, bindings } = leafSql(leaf, { places: ["43'0000"], on: '2020-01-01' })
  assert.ok(!sql.includes('DROP') && !sql.includes("43'"))
  assert.ok(Object.values(bindings).includes("'; DROP TABLE rights; --"))
})
