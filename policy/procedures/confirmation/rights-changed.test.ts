import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsOf } from '#kernel/procedures/check'
import type { Procedure } from '#kernel/procedures/procedure'
import { abnormalFilingLead } from '#policy/procedures/confirmation/abnormal-filing-lead'
import { inventionExamination } from '#policy/procedures/confirmation/invention-examination'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { preExamination } from '#policy/procedures/confirmation/pre-examination'
import { trademarkInvalidation } from '#policy/procedures/confirmation/trademark-invalidation'
import { trademarkNonUseRevocation } from '#policy/procedures/confirmation/trademark-non-use-revocation'
import { trademarkOpposition } from '#policy/procedures/confirmation/trademark-opposition'
import { civilEnforcement } from '#policy/procedures/courts/civil-enforcement'
import { civilFirstInstance } from '#policy/procedures/courts/civil-first-instance'
import { preservation } from '#policy/procedures/courts/preservation'

/** What the acts of a procedure do to the right, each once. */
const changes = (procedure: Procedure) =>
  [
    ...new Set(actsOf(procedure).flatMap(({ name, act }) => (act.event ? `${name}: ${act.event.id}` : []))),
  ].sort()

test('a right changes when a decision has taken effect and is announced, not when it is made', () => {
  assert.deepEqual(changes(patentInvalidation), [
    'announce-partly: partly-invalidated',
    'announce: invalidated',
  ])
  assert.deepEqual(changes(trademarkInvalidation), ['announce: invalidated'])
  assert.deepEqual(changes(trademarkNonUseRevocation), ['announce: revoked'])
  assert.deepEqual(changes(civilFirstInstance), [])
  assert.deepEqual(changes(civilEnforcement), ['transfer-right: transferred'])
})

test('what else happens to a right in these procedures', () => {
  assert.deepEqual(changes(trademarkOpposition), [
    'accept: opposed',
    'allow-registration: granted',
    'record-denial: refused',
    'register: granted',
    'reverse: granted',
  ])
  assert.deepEqual(changes(inventionExamination), [
    'accept: filed',
    'enter-examination: examination-requested',
    'grant: granted',
    'notify: deemed-withdrawn',
    'publish-for-examination: published',
    'publish: published',
    'record-abandonment: deemed-abandoned',
    'record-refusal: refused',
    'restore: restored',
    'withdraw: withdrawn',
  ])
  assert.deepEqual(changes(preExamination), ['grant: granted', 'pass: pre-examined'])
  assert.deepEqual(changes(abnormalFilingLead), [
    'deem-withdrawn: deemed-withdrawn',
    'notify-finding: abnormal-found',
    'withdraw: withdrawn',
  ])
  assert.deepEqual(changes(preservation), [
    'preserve-patent: suspended',
    'preserve-trademark: suspended',
    'release: suspension-lifted',
  ])
})
