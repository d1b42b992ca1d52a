import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { quickStore } from '#register/fixtures/engine'
import type { Store } from '#register/store/engine'
import { withLiterals } from '#register/store/literals'

let store: Store
before(async () => {
  store = await quickStore()
})
after(() => store.close())

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      "'",
      '\\',
      '\0',
      '\n',
      '\t',
      '\r',
      '\b',
      '{a:String}',
      "\\'",
      '--',
      '/*',
      '`',
      '"',
      '知',
    ),
  }),
)

test('any text, list and number comes back from the engine as it was bound', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(text), fc.integer(), fc.array(fc.nat()), async (a, b, c, d) => {
      const [row] = await store.rows(
        'SELECT {a:String} AS a, {b:Array(String)} AS b, {c:Int64} AS c, {d:Array(UInt32)} AS d, length({a:String}) AS n',
        { a, b, c, d },
      )
      assert.deepEqual(row, { a, b, c, d, n: Buffer.byteLength(a) })
    }),
    { numRuns: 300 },
  )
})

test('a text stays one text, whatever it says', async () => {
  const told = "'); DROP TABLE rights; --"
  assert.deepEqual(await store.rows('SELECT {told:String} AS told', { told }), [{ told }])
  assert.deepEqual(await store.rows('EXISTS TABLE rights'), [{ result: 1 }])
})

test('what is not bound, or is no number, is a fault', () => {
  assert.throws(() => withLiterals('SELECT {a:String}', {}), /'a' is not bound/)
  assert.throws(() => withLiterals('SELECT {toString:String}', {}), /not bound/)
  assert.throws(() => withLiterals('SELECT {a:Float64}', { a: Number.NaN }), /no number/)
})

test('a list may be longer than a statement usually is', async () => {
  const many = Array.from({ length: 200_000 }, (_, i) => `知识产权 ${i}`)
  const [row] = await store.rows(
    'SELECT length({many:Array(String)}) AS n, {many:Array(String)}[200000] AS last',
    { many },
  )
  assert.deepEqual(row, { n: 200_000, last: '知识产权 199999' })
})

test('a statement does not wait for another one that takes long', async () => {
  const order: string[] = []
  const long = store
    .rows('SELECT count() FROM numbers({n:UInt64}) WHERE sipHash64(number) = 1', { n: 200_000_000 })
    .then(() => order.push('long'))
  await store.rows('SELECT {a:UInt8} AS a', { a: 1 }).then(() => order.push('short'))
  await long
  assert.deepEqual(order, ['short', 'long'])
})
