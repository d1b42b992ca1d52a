import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import { readingOf } from '#kernel/memory'
import { always } from '#kernel/predicate'
import { type CellKeeper, cellKeeper } from '#register/cells/keeper'
import { identityOf, makeTable } from '#register/cells/notes'
import { updateCells } from '#register/cells/update'
import { assertSame } from '#register/fixtures/assert-same'
import { emptyStore } from '#register/fixtures/engine'
import { givenOf } from '#register/fixtures/entries'
import { someLeaf } from '#register/fixtures/random-leaves'
import type { RandomRight } from '#register/fixtures/random-rights'
import { allPlaces, askedDay, leafs, never, roots, someRights } from '#register/fixtures/random-rights'
import type { Change } from '#register/loading/context'
import type { Store } from '#register/store/engine'
import { rights as rightsTable, type Table } from '#register/store/schema'

let store: Store
before(async () => {
  store = await emptyStore()
})
after(() => store.close())

const registers = [roots, leafs, never]
const plain: Table = { ...rightsTable, indexes: [], settings: {} }
const keys: Table = { ...plain, columns: { register: 'String', id: 'String' }, orderBy: ['id'] }

async function fill(table: Table, name: string, rows: readonly object[]) {
  await makeTable(store, table, name)
  if (rows.length > 0) await store.insert(name, rows)
}

/** What a load does to the tables: rights of the same number are replaced, some go, the others stay. */
async function putLoad(
  old: readonly RandomRight[],
  loaded: readonly RandomRight[],
  dropped: readonly number[],
): Promise<{ change: Change; now: RandomRight[] }> {
  const fresh = new Set(loaded.map(right => right.id))
  const gone = old.filter((right, i) => fresh.has(right.id) || dropped.includes(i))
  const now = [...old.filter(right => !gone.includes(right)), ...loaded]
  await fill(plain, 'stage_test', loaded)
  await fill(
    keys,
    'gone_test',
    gone.map(({ register, id }) => ({ register, id })),
  )
  await fill(plain, 'rights_next', now)
  await store.run('EXCHANGE TABLES rights AND rights_next')
  const change = {
    load: 'test',
    places: [],
    added: 'stage_test',
    before: 'rights_next',
    goneKeys: 'gone_test',
  }
  return { change, now }
}

async function assertEqual(
  keeper: CellKeeper,
  leaves: readonly Leaf[],
  rights: readonly RandomRight[],
  days: readonly Day[],
) {
  const questions = leaves.filter(keeper.holds).flatMap(leaf => days.map(on => ({ leaf, on })))
  const answers = await keeper.read([{ questions, places: allPlaces }])
  for (const { leaf, on } of questions)
    for (const place of allPlaces) {
      const expected = readingOf(givenOf(rights, registers, place, on)).aggregate(leaf, on)
      assertSame(answers(leaf, on, place), expected, `${place} ${on} ${JSON.stringify(leaf)}`)
    }
}

test('after any loads the cells are what they would be if made anew', async () => {
  const leaves = fc.array(someLeaf, { minLength: 1, maxLength: 12, size: 'max' })
  const loads = fc.array(fc.tuple(someRights(), fc.array(fc.nat(30), { maxLength: 4 })), {
    minLength: 1,
    maxLength: 2,
  })
  await fc.assert(
    fc.asyncProperty(
      someRights(),
      leaves,
      loads,
      fc.tuple(askedDay, askedDay),
      fc.boolean(),
      async (first, some, all, days, isMany) => {
        await fill(plain, 'rights', first)
        const keeper = cellKeeper(store, some)
        assert.equal(await keeper.open(), 'made')
        assert.equal(await keeper.open(), 'kept')
        let rights: readonly RandomRight[] = first
        for (const [loaded, dropped] of all) {
          const { change, now } = await putLoad(rights, loaded, dropped)
          if (isMany) await updateCells(store, keeper.plan, change, 0)
          else await keeper.follow(change)
          // A stop may make the load follow twice; it counts once.
          await keeper.follow(change)
          rights = now
          await assertEqual(keeper, some, rights, days)
        }
        assert.equal(await keeper.open(), 'kept')
      },
    ),
    { numRuns: 14 },
  )
})

const counting: Leaf = { node: 'count', rows: { of: 'rights', registers: [roots], where: always() } }

test('cells of another register, or of other leaves, are noticed and made anew', async () => {
  const [some] = fc.sample(someRights(), { numRuns: 1, seed: 7 }) as [RandomRight[]]
  const rows = some.map(right => ({ ...right, register: 'roots', places: ['100000'] }))
  await fill(plain, 'rights', rows)
  const keeper = cellKeeper(store, [counting])
  assert.equal(await keeper.open(), 'made')
  const other = cellKeeper(store, [{ ...counting, rows: { ...counting.rows, where: { node: 'in-force' } } }])
  assert.equal(await other.open(), 'made')
  assert.equal(await keeper.open(), 'made')
  await fill(plain, 'rights', rows.slice(1))
  assert.equal(await keeper.open(), 'made')
  const answers = await keeper.read([
    { questions: [{ leaf: counting, on: '2020-01-01' }], places: ['100000'] },
  ])
  assert.equal(answers(counting, '2020-01-01', '100000'), rows.length - 1)
})

test('a load that was put in place while the cells stood still is caught up with', async () => {
  await fill(plain, 'rights', [])
  const keeper = cellKeeper(store, [counting])
  await keeper.open()
  const [some] = fc.sample(someRights(), { numRuns: 1, seed: 8 }) as [RandomRight[]]
  const rows = some.map(right => ({ ...right, register: 'roots', places: ['100000'] }))
  const half = Math.floor(rows.length / 2)
  const missed = await putLoad([], rows.slice(0, half), [])
  const second = await putLoad(missed.now, rows.slice(half), [])
  await keeper.follow(second.change)
  const answers = await keeper.read([
    { questions: [{ leaf: counting, on: '2020-01-01' }], places: ['100000', '430000'] },
  ])
  assert.equal(answers(counting, '2020-01-01', '100000'), rows.length)
  assert.deepEqual(answers(counting, '2020-01-01', '430000'), { refused: 'no-records', detail: 'roots' })
  assert.notEqual(await identityOf(store, 'rights'), await identityOf(store, 'rights_next'))
})
