import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical, type Json, unkeepable } from '#ledger/canonical'

test('the example of RFC 8785, 3.2', () => {
  const given = JSON.parse(`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false]
  }`)
  assert.equal(
    canonical(given),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('names are sorted by their UTF-16 units, RFC 8785, 3.2.3', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6']
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33']
  const given = Object.fromEntries(names.map(name => [name, 0]))
  assert.deepEqual(Object.keys(JSON.parse(canonical(given))).sort(), [...sorted].sort())
  assert.equal(canonical(given), `{${sorted.map(name => `${JSON.stringify(name)}:0`).join(',')}}`)
})

test('what is written can be read, and is written the same again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = canonical(value as Json)
      assert.equal(canonical(JSON.parse(text)), text)
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('a member that is undefined is left out', () => {
  assert.equal(canonical({ b: undefined, a: 1 }), '{"a":1}')
})

test('what cannot be kept is told with its place', () => {
  const deep = JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`)
  const cases: [unknown, string | undefined][] = [
    [{ a: [1, 'x', null, true, { b: '知城' }] }, undefined],
    [{ a: [1, '\0'] }, '$.a[1]'],
    [{ a: '\ud800' }, '$.a'],
    [{ '\udc00': 1 }, '$.?'],
    ['\u{1f600}', undefined],
    [{ a: Number.POSITIVE_INFINITY }, '$.a'],
    [[undefined], '$[0]'],
    [{ a: 1n }, '$.a'],
    [{ a: new Map() }, '$.a'],
    [deep, `$${'[0]'.repeat(51)}`],
  ]
  for (const [value, place] of cases) assert.equal(unkeepable(value), place)
})
