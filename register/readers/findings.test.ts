import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryOfName } from '#register/readers/country-names'
import { Findings, present } from '#register/readers/findings'

test('a day is read in every spelling of the offices', () => {
  const found = new Findings()
  for (const text of [
    '20210702',
    '2021-07-02',
    '2021/07/02',
    '2021.07.02',
    '2021-07-02T04:00:00Z',
    '2021-07-02+08:00',
    ' 20210702 ',
  ])
    assert.equal(found.day(text, 'd'), '2021-07-02', text)
  assert.equal(found.refusal, undefined)
})

test('placeholders are no days, impossible days refuse the record', () => {
  const found = new Findings()
  for (const text of [undefined, '', '0', '00000000', '--', '0001-01-01', '0001-01-01T00:00:00Z', 'NULL'])
    assert.equal(found.day(text, 'd'), undefined)
  assert.equal(found.refusal, undefined)
  for (const text of ['20210230', '20211301', '2021', '20210700', '2021-0702', 'yesterday', '2021-07-02x']) {
    const wrong = new Findings()
    assert.equal(wrong.day(text, 'element'), undefined)
    assert.deepEqual(wrong.refusal, { refused: 'date-invalid', detail: `element: ${text}` })
  }
})

test('of a day that the record can do without, what is printed is kept', () => {
  const found = new Findings()
  assert.equal(found.otherDay('20120200', 'priority'), undefined)
  assert.equal(found.refusal, undefined)
  assert.deepEqual(found.asPrinted, { priority: '20120200' })
})

test('the first thing wrong is the one reported, and parts begin with what is wrong with the whole', () => {
  const found = new Findings()
  found.applicationNumber('CN', '202010123456.3')
  found.day('20210230', 'd')
  assert.equal(found.refusal?.refused, 'number-invalid')
  assert.equal(new Findings(found).refusal, found.refusal)
})

test('a number that a collection spells in its own way is kept as printed', () => {
  const found = new Findings()
  assert.equal(found.collectedNumber('CN', '85'), undefined)
  assert.deepEqual(found.asPrinted, { applicationNumber: '85' })
  assert.equal(found.refusal, undefined)
  assert.equal(present('0000'), undefined)
  assert.equal(present('0571'), '0571')
})

test('countries are known by their names', () => {
  assert.equal(countryOfName('中国'), 'CN')
  assert.equal(countryOfName('CHINA'), 'CN')
  assert.equal(countryOfName('Japan'), 'JP')
  assert.equal(countryOfName('Atlantis'), undefined)
  assert.equal(countryOfName(undefined), undefined)
})
