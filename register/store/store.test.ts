import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#kernel/refusal'
import { loaded } from '#register/fixtures/desk'
import { serveEngine } from '#register/fixtures/http-engine'
import { contextOver, recordOf } from '#register/fixtures/small-register'
import { search } from '#register/search'
import type { Store } from '#register/store/engine'
import { openStore, type Where } from '#register/store/open'
import { rightColumns } from '#register/store/tables'
import { writeFileSync } from 'node:fs'

interface Kind {
  readonly name: string
  open(dir: string): Promise<{ where: Where; close(): Promise<void> }>
}

// The client of a server speaks HTTP on loopback; behind it is the engine of the process.
const kinds: readonly Kind[] = [
  { name: 'in the process', open: async dir => ({ where: { dir }, close: async () => {} }) },
  {
    name: 'by URL',
    async open(dir) {
      const served = await serveEngine(dir)
      return { where: { url: `${served.url}/city` }, close: served.close }
    },
  },
]

for (const kind of kinds)
  describe(`a store ${kind.name}`, () => {
    const dir = mkdtempSync(join(tmpdir(), 'store-'))
    let served: Awaited<ReturnType<Kind['open']>>
    let store: Store

    const open = async () => {
      const opened = await openStore(served.where)
      assert.ok(!isRefusal(opened))
      return opened
    }
    before(async () => {
      served = await kind.open(dir)
      store = await open()
    })
    after(async () => {
      await store.close()
      await served.close()
      rmSync(dir, { recursive: true, force: true })
    })

    test('binds values as they are, whatever stands in them', async () => {
      const value = fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom("' OR 1=1 --", '\\', 'a\tb\nc\\n'),
      )
      await fc.assert(
        fc.asyncProperty(value, fc.array(value, { maxLength: 4 }), async (one, list) => {
          const [row] = await store.rows<{ one: string; list: string[] }>(
            'SELECT {one:String} AS one, {list:Array(String)} AS list',
            { one, list },
          )
          assert.deepEqual(row, { one, list })
        }),
        { numRuns: 60 },
      )
    })

    test('gives numbers as numbers and no value as null', async () => {
      const [row] = await store.rows(
        `SELECT toUInt64(9007199254740991) AS big, toDecimal64('1.25', 2) AS price, 1 / 0 AS none,
                toDate32('1900-01-01') AS day, CAST(NULL AS Nullable(String)) AS nothing, true AS flag`,
      )
      assert.deepEqual(row, {
        big: 9007199254740991,
        price: 1.25,
        none: null,
        day: '1900-01-01',
        nothing: null,
        flag: true,
      })
      assert.deepEqual(await store.rows('SELECT 1 AS n WHERE 0'), [])
    })

    test('gives numbers column by column, of few rows and of many', async () => {
      const sql = `SELECT number AS a, toUInt32(number % 7) AS b, 5 - toInt64(number) AS c, number / 2 AS d
        FROM numbers({many:UInt64})`
      for (const many of [0, 1, 200_000]) {
        const [a = [], b = [], c = [], d = []] = await store.numbers(sql, { many })
        assert.equal(a.length, many)
        for (let i = 0; i < many; i += 997)
          assert.deepEqual([a[i], b[i], c[i], d[i]], [i, i % 7, 5 - i, i / 2])
      }
      await assert.rejects(store.numbers("SELECT 'a' AS text"), /no column of numbers/)
    })

    test('keeps rows given as objects and as bytes, with days that are not stated as no day', async () => {
      await store.run('TRUNCATE TABLE rights')
      await store.insert('rights', [{ register: 'a', id: '1', title: '一"\\\n' }])
      await store.insert(
        'rights',
        Buffer.from('{"register":"a","id":"2","claims":7}\n{"register":"a","id":"3"}\n'),
      )
      await store.insert('rights', [])
      await store.insert('settings', Buffer.from('name\tv\\tw\t1\n'), 'TabSeparated')
      const rows = await store.rows('SELECT id, title, claims, filedOn FROM rights ORDER BY id')
      assert.deepEqual(rows, [
        { id: '1', title: '一"\\\n', claims: 0, filedOn: '1900-01-01' },
        { id: '2', title: '', claims: 7, filedOn: '1900-01-01' },
        { id: '3', title: '', claims: 0, filedOn: '1900-01-01' },
      ])
      assert.deepEqual(await store.rows('SELECT name, value FROM settings'), [
        { name: 'name', value: 'v\tw' },
      ])
    })

    test('has the columns that the code names, in their order', async () => {
      const columns = await store.rows<{ name: string; type: string }>(
        "SELECT name, type FROM system.columns WHERE database = currentDatabase() AND table = 'rights' ORDER BY position",
      )
      assert.deepEqual(Object.fromEntries(columns.map(one => [one.name, one.type])), { ...rightColumns })
    })

    test('throws on a wrong statement and goes on', async () => {
      await assert.rejects(store.rows('SELECT nothing_such'))
      await assert.rejects(store.run('DROP TABLE nothing_such'))
      await assert.rejects(store.insert('rights', [{ register: 'a', id: '9', filedOn: 'never' }]))
      assert.deepEqual(await store.rows('SELECT 1 AS n'), [{ n: 1 }])
    })

    test('answers many questions at once', async () => {
      const numbers = Array.from({ length: 40 }, (_, i) => i)
      const answers = await Promise.all(
        numbers.map(n => store.rows<{ n: number }>('SELECT {n:UInt32} AS n', { n })),
      )
      assert.deepEqual(
        answers.flat().map(row => row.n),
        numbers,
      )
    })

    test('loads, finds, and holds it all when opened again', async () => {
      await store.run('TRUNCATE TABLE rights')
      const path = join(dir, 'x.lines')
      writeFileSync(
        path,
        [recordOf('1'), recordOf('2', { title: '锂电池充电桩' })].map(one => JSON.stringify(one)).join('\n'),
      )
      const first = await loaded([path], contextOver(store))
      const again = await loaded([path], contextOver(store))
      assert.deepEqual([first.stored, again.unchanged], [2, 2])
      await store.close()
      store = await open()
      const found = await search(store, { text: '充电 电池', on: '2026-01-01', limit: 5 })
      assert.deepEqual(
        found.rows.map(row => row.id),
        ['CN2'],
      )
    })
  })
