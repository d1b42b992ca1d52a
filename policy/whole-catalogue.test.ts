import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueOf } from '#kernel/catalogue'
import { loadPolicy } from '#policy/load'

const catalogue = catalogueOf(await loadPolicy())

/** The rows of the catalogue: creation and quality, use, protection, governance, environment and exchange. */
const rows = { C: 42, U: 27, R: 36, G: 14, E: 18 } as const
const all = Object.entries(rows).flatMap(([chapter, last]) =>
  Array.from({ length: last }, (_, at) => `${chapter}${String(at + 1).padStart(2, '0')}`),
)
const rowOf = (code: string) => code.slice(0, 3)

test('each of the 137 rows of the catalogue has an indicator, and every indicator stands for a row', () => {
  assert.equal(all.length, 137)
  const answered = new Set([...catalogue.indicators.values()].map(one => rowOf(one.code)))
  assert.deepEqual(
    all.filter(row => !answered.has(row)),
    [],
  )
  const known = new Set(all)
  assert.deepEqual(
    [...catalogue.indicators.values()].filter(one => !known.has(rowOf(one.code))).map(one => one.id),
    [],
  )
})

test('where a row has one indicator it bears the code itself, where it has several they are told apart', () => {
  for (const row of all) {
    const codes = [...catalogue.indicators.values()].map(one => one.code).filter(code => rowOf(code) === row)
    assert.ok(codes.length === 1 ? codes[0]?.slice(0, 3) === row : new Set(codes).size === codes.length, row)
  }
})

test('whoever lacks an input is told who has it', () => {
  for (const { id, supplier } of catalogue.inputs.values()) {
    assert.match(supplier.zh, /\p{Script=Han}/u, id)
    assert.doesNotMatch(supplier.en, /\p{Script=Han}/u, id)
  }
})
