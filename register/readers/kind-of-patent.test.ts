import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  isFirstPublication,
  isGrant,
  registerOfCnPatent,
  registerOfKindCode,
} from '#register/readers/kind-of-patent'
import { eventOfLegalCode } from '#register/readers/legal-codes'
import { eventOfMarkCode, eventOfMarkStatus } from '#register/readers/us-mark-codes'

test('the register of a document', () => {
  assert.equal(registerOfKindCode('EP', 'A1'), 'inventions')
  assert.equal(registerOfKindCode('DE', 'U1'), 'utility-models')
  assert.equal(registerOfKindCode('US', 'S1'), 'designs')
  assert.equal(registerOfKindCode('US', 'P2'), 'plant-varieties')
  assert.equal(registerOfKindCode('FR', 'P'), undefined)
  assert.equal(registerOfKindCode('EP', ''), undefined)
  assert.equal(registerOfCnPatent('202030111222', 'A'), 'designs')
  assert.equal(registerOfCnPatent(undefined, 'U'), 'utility-models')
  assert.equal(registerOfCnPatent(undefined, undefined), undefined)
})

test('the day of a document is the day of grant only where the law says so', () => {
  const granted = [
    ['CN', 'B'],
    ['CN', 'U'],
    ['CN', 'S'],
    ['US', 'B2'],
    ['US', 'S1'],
    ['US', 'P2'],
    ['US', 'E1'],
    ['EP', 'B1'],
  ] as const
  for (const [office, kind] of granted) assert.ok(isGrant(office, kind, '2020-01-01'), office + kind)
  const others = [
    ['CN', 'A'],
    ['US', 'A1'],
    ['US', 'H1'],
    ['US', 'A'],
    ['EP', 'A1'],
    ['EP', 'B2'],
    ['JP', 'B2'],
    ['WO', 'A1'],
    ['DE', 'B'],
  ] as const
  for (const [office, kind] of others) assert.ok(!isGrant(office, kind, '2020-01-01'), office + kind)
  assert.ok(isGrant('US', 'A', '2000-07-25'))
  assert.ok(!isGrant('CN', 'B', '1990-01-01'))
})

test('the grant is the first publication of what was not published before', () => {
  for (const [office, kind] of [
    ['CN', 'U'],
    ['US', 'B1'],
    ['US', 'A'],
    ['US', 'S1'],
    ['JP', 'B2'],
    ['CN', 'A'],
  ] as const)
    assert.ok(isFirstPublication(office, kind), office + kind)
  for (const [office, kind] of [
    ['CN', 'B'],
    ['US', 'B2'],
    ['EP', 'B1'],
  ] as const)
    assert.ok(!isFirstPublication(office, kind), office + kind)
})

test('codes that leave doubt are notices', () => {
  assert.equal(eventOfLegalCode('CN', 'CF01'), 'lapsed-unpaid')
  assert.equal(eventOfLegalCode('EP', 'PG25'), 'office-notice')
  assert.equal(eventOfLegalCode('EP', '17P '), 'examination-requested')
  assert.equal(eventOfLegalCode('XX', 'CF01'), 'office-notice')
  assert.equal(eventOfMarkCode('R.PR'), 'granted')
  assert.equal(eventOfMarkCode('NWAP'), 'office-notice')
  assert.deepEqual(['602', '630', '710', '900'].map(eventOfMarkStatus), [
    'abandoned',
    'office-notice',
    'revoked',
    'expired',
  ])
})
