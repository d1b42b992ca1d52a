import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { distinct, locarnoClass, niceClass, patentClass, patentClassOf } from '#register/classes'

test('every printed form of a symbol gives the same one', () => {
  for (const printed of [
    'H04L 9/32',
    'H04L9/32',
    'H04L    9/32    (2006.01)',
    'h04l 9/32',
    'Ｈ０４Ｌ９／３２',
    'H04L   9/32        20060101AFI20051109BHEP',
    'H04L  932',
    'H04L0009/32',
  ])
    assert.equal(patentClass(printed), 'H04L 9/32', printed)
  assert.equal(patentClass('E21B  47/  0228            A I'), 'E21B 47/0228')
  assert.equal(patentClass('H01L 213205'), 'H01L 21/3205')
  assert.equal(patentClass('F02M2700/1358      '), 'F02M 2700/1358')
  assert.equal(patentClass('Y02E 60/10'), 'Y02E 60/10')
  assert.equal(patentClass('H04L'), 'H04L')
})

test('what is no symbol is none', () => {
  for (const printed of ['', '--', 'Z04L 9/32', 'H04', '14-03', 'H04L 9/', 'H04LX'])
    assert.equal(patentClass(printed), undefined, printed)
})

test('a symbol from its parts', () => {
  assert.equal(patentClassOf(['H', '01', 'L', '21', '30']), 'H01L 21/30')
  assert.equal(patentClassOf(['G', '06', 'N', undefined, undefined]), 'G06N')
  assert.equal(patentClassOf([]), undefined)
})

test('Locarno and Nice', () => {
  assert.equal(locarnoClass('1403'), '14-03')
  assert.equal(locarnoClass('14-03'), '14-03')
  assert.equal(locarnoClass('99-03'), undefined)
  assert.equal(locarnoClass('D14126'), undefined)
  assert.equal(niceClass('009'), '9')
  assert.equal(niceClass('第35类'), '35')
  assert.equal(niceClass('45'), '45')
  for (const none of ['46', '0', '200', 'A', '']) assert.equal(niceClass(none), undefined, none)
})

test('normalising twice changes nothing, and no text is too odd', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const once = patentClass(text)
      if (once !== undefined) assert.equal(patentClass(once), once)
    }),
  )
  const symbol = fc.tuple(
    fc.constantFrom('A', 'H', 'Y'),
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 1, max: 9999 }),
  )
  fc.assert(
    fc.property(symbol, ([section, main, group]) => {
      const text = patentClassOf([section, String(main).padStart(2, '0'), 'K', String(group), '00'])
      assert.equal(patentClass(text ?? ''), text)
    }),
  )
})

test('a symbol is listed once, in order', () => {
  assert.deepEqual(distinct(['b', undefined, 'a', 'b', '']), ['b', 'a'])
})
