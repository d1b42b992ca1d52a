import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#kernel/refusal'
import { openCase, step } from '#kernel/procedures/case'
import { courseRecord } from '#office/case-figures/course-record'
import { book } from '#office/casework/fixtures/desk-over'
import { PLACE } from '#office/casework/fixtures/invented-city'
import { openCatalogue } from '#server/catalogue'

const { catalogue } = await openCatalogue()
const register = [...catalogue.registers.values()].find(one => one.fromLedger === 'case')
assert.ok(register)

/** A complaint received on a Monday in March, and triaged on the day given, if at all. */
function complaint(acceptedOn?: string) {
  const procedure = book.procedures.get('complaint')
  assert.ok(procedure)
  const opening = { at: '2026-03-02', act: 'complain', by: 'complainant' }
  const received = openCase(procedure, book.under(PLACE), opening)
  assert.ok(!isRefusal(received))
  if (acceptedOn === undefined) return received
  const accepted = step(received, { at: acceptedOn, act: 'accept', by: 'officer' })
  assert.ok(!isRefusal(accepted), JSON.stringify(accepted))
  return accepted
}

const told = (acceptedOn: string | undefined, asOf: string) =>
  courseRecord(
    {
      ...{ number: 'one', process: complaint(acceptedOn), place: PLACE },
      ...{ officeKind: 'market-regulation', isClosedFile: false },
    },
    register,
    asOf,
  ).events.filter(one => one.code.endsWith('.triage'))

// Seven working days of which the first is 3 March 2026 end on 11 March.
test('a limit kept on its last day is told on that day', () => {
  assert.deepEqual(told('2026-03-11', '2026-06-30'), [{ code: 'kept.triage', on: '2026-03-11' }])
})

test('a limit missed is told on the first day on which it was late, whether or not it was done since', () => {
  const missed = [{ code: 'missed.triage', on: '2026-03-12' }]
  assert.deepEqual(told('2026-03-16', '2026-06-30'), missed)
  assert.deepEqual(told(undefined, '2026-03-12'), missed)
})

test('a limit that runs is told neither as kept nor as missed', () => {
  assert.deepEqual(told(undefined, '2026-03-11'), [])
})
