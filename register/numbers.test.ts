import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#kernel/refusal'
import {
  cnCheckDigit,
  cnPatentKind,
  epCheckDigit,
  patentApplicationNumber,
  patentPublicationNumber,
  plainNumber,
} from '#register/numbers'

test('a Chinese application number has one spelling, whatever is printed around it', () => {
  for (const printed of [
    '201510481495.9',
    'CN201510481495.9',
    'ZL 2015 1 0481495.9',
    'ＺＬ２０１５１０４８１４９５．９',
    '201510481495',
    '2015104814959',
  ])
    assert.equal(patentApplicationNumber('CN', printed), '2015104814959')
  assert.equal(patentApplicationNumber('CN', 'ZL95115608.X'), '95115608X')
  assert.equal(patentApplicationNumber('CN', '95115608.x'), '95115608X')
  assert.equal(patentApplicationNumber('CN', '201710601862.3'), '2017106018623')
})

test('a wrong check digit names the right one', () => {
  assert.deepEqual(patentApplicationNumber('CN', '201510481495.3'), {
    refused: 'number-invalid',
    detail: '201510481495.3: the check digit is 9',
  })
  assert.deepEqual(patentApplicationNumber('EP', '05255002.1'), {
    refused: 'number-invalid',
    detail: '05255002.1: the check digit is 7',
  })
})

test('what is no number of the office is refused', () => {
  for (const printed of [
    '',
    '--',
    '20151048149',
    '201570481495',
    'ABC',
    '102015000481495',
    '2015104814959999',
  ])
    assert.ok(isRefusal(patentApplicationNumber('CN', printed)), printed)
  assert.ok(isRefusal(patentApplicationNumber('US', '15/33A')))
  assert.ok(isRefusal(patentApplicationNumber('EP', '123')))
  assert.ok(isRefusal(patentApplicationNumber('JP', '特願')))
  assert.ok(isRefusal(patentPublicationNumber('US', 'NULL')))
  assert.ok(isRefusal(patentApplicationNumber('KR', '1'.repeat(33))))
})

test('numbers of other offices', () => {
  assert.equal(patentApplicationNumber('EP', '05255002.7'), '052550027')
  assert.equal(patentApplicationNumber('EP', 'EP05255002'), '052550027')
  assert.equal(patentApplicationNumber('US', '15/334,090'), '15334090')
  assert.equal(patentApplicationNumber('US', '206856'), '00206856')
  assert.equal(patentApplicationNumber('JP', '特願2019-1653'), '2019001653')
  assert.equal(patentApplicationNumber('JP', '平10-123456'), '平10123456')
  assert.equal(patentApplicationNumber('WO', 'PCT/US2008/081493'), 'PCTUS2008081493')
  assert.equal(patentApplicationNumber('WO', 'US2008/081493'), 'PCTUS2008081493')
  assert.equal(patentApplicationNumber('KR', '10-2018-0000830'), '1020180000830')
})

test('publication numbers lose country, zeros and punctuation', () => {
  assert.equal(patentPublicationNumber('US', '08936998'), '8936998')
  assert.equal(patentPublicationNumber('US', 'D0680087'), 'D680087')
  assert.equal(patentPublicationNumber('US', 'US2004226962'), '20040226962')
  assert.equal(patentPublicationNumber('US', '20210049351'), '20210049351')
  assert.equal(patentPublicationNumber('CN', 'CN115212463'), '115212463')
  assert.equal(patentPublicationNumber('WO', '2009/058797'), '2009058797')
  assert.equal(patentPublicationNumber('JP', '特開2021-44377'), '2021044377')
  assert.equal(patentPublicationNumber('EP', '1667425'), '1667425')
})

test('the kind of a Chinese patent stands in its number', () => {
  assert.equal(cnPatentKind('2015104814959'), 'invention')
  assert.equal(cnPatentKind('200880114428'), 'invention')
  assert.equal(cnPatentKind('2013208540969'), 'utility-model')
  assert.equal(cnPatentKind('201590000001'), 'utility-model')
  assert.equal(cnPatentKind('201530000001'), 'design')
  assert.equal(cnPatentKind('95315608X'), 'design')
  assert.equal(cnPatentKind('201550000001'), undefined)
})

test('of eleven last signs one alone passes, and normalising twice changes nothing', () => {
  const digits = fc.tuple(
    fc.integer({ min: 2004, max: 2030 }),
    fc.constantFrom('1', '2', '3', '8', '9'),
    fc.integer({ min: 0, max: 9_999_999 }),
  )
  fc.assert(
    fc.property(digits, ([year, kind, serial]) => {
      const base = `${year}${kind}${String(serial).padStart(7, '0')}`
      const passed = [...'0123456789X'].filter(
        check => !isRefusal(patentApplicationNumber('CN', base + check)),
      )
      assert.deepEqual(passed, [cnCheckDigit(base)])
      const once = patentApplicationNumber('CN', base) as string
      assert.equal(patentApplicationNumber('CN', once), once)
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^\d{8}$/), base => {
      assert.equal(patentApplicationNumber('EP', base + epCheckDigit(base)), base + epCheckDigit(base))
    }),
  )
})

test('any text gives a number or a refusal', () => {
  fc.assert(
    fc.property(fc.constantFrom('CN', 'US', 'EP', 'JP', 'WO', 'KR'), fc.string(), (office, text) => {
      for (const number of [patentApplicationNumber(office, text), patentPublicationNumber(office, text)])
        assert.ok(isRefusal(number) || plainNumber(number) === number)
    }),
  )
})
