import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { adjudication, adjudicationLimits } from '#kernel/fixtures/adjudication'
import type { Case, Deed, Jurisdiction } from '#kernel/procedures/case'
import { advance, openCase, replay, step } from '#kernel/procedures/case'
import { dueOf } from '#kernel/procedures/clock'
import { days } from '#kernel/procedures/duration'
import { limit } from '#kernel/procedures/limit'
import type { Act, Procedure, State } from '#kernel/procedures/procedure'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'

const [rule] = adjudicationLimits.limits.acceptance
assert.ok(rule)
const { examination } = adjudication.states
const { inquiry, suspension } = examination.states

/** The invented procedure with other inner states of its examination. */
const examined = (states: Readonly<Record<string, State>>): Procedure => ({
  ...adjudication,
  fields: { ...adjudication.fields, heardOn: { kind: 'day', label: inquiry.label } },
  limits: { ...adjudication.limits, notice: { ...adjudication.limits.service, before: 'heardOn' } },
  states: { ...adjudication.states, examination: { ...examination, bounds: ['notice'], states } },
})
const under: Jurisdiction = {
  calendar,
  limits: [
    {
      ...adjudicationLimits,
      limits: {
        ...adjudicationLimits.limits,
        notice: [limit('2025-02-01', days(3), rule.basis, { ahead: true })],
      },
    },
  ],
}

function after(procedure: Procedure, ...lines: string[]): Case {
  let now: Case | Refusal | undefined
  for (const line of lines) {
    const [at = '', act = '', by = '', heardOn] = line.split(' ')
    const deed: Deed = { at, act, by, ...(heardOn && { facts: { heardOn } }) }
    now = now && !isRefusal(now) ? step(now, deed) : openCase(procedure, under, deed)
    assert.ok(!isRefusal(now), `${line}: ${JSON.stringify(now)}`)
  }
  return now as Case
}

function due(matter: Case, name: string): string {
  const clock = matter.clocks[name]
  assert.ok(clock, `${name} does not run`)
  const found = dueOf(clock, calendar)
  return isRefusal(found) ? found.refused : found.due
}

const begun = ['2026-04-27 request claimant', '2026-05-06 accept officer']
const toldBy = (name: string): Act => ({ label: inquiry.label, by: adjudication.roles[2], starts: [name] })

test('a limit that has run out runs no more, though the state that set it goes on', () => {
  const states = { inquiry: { ...inquiry, expires: { limit: 'decision', to: 'suspension' } }, suspension }
  const matter = after(examined(states), ...begun)
  assert.equal(due(matter, 'decision'), '2026-08-06')
  const moved = advance(matter, '2026-08-07')
  assert.ok(!isRefusal(moved))
  assert.equal(moved.states[''], 'examination.suspension')
  assert.deepEqual(Object.keys(moved.clocks), [])
  const [, ended] = moved.ended
  assert.deepEqual([ended?.limit, ended?.how, ended?.endedOn], ['decision', 'run-out', '2026-08-06'])
  const again = replay(moved)
  assert.deepEqual(!isRefusal(again) && again.ended, moved.ended)
})

test('a limit that begins while clocks stand still stands still from its first day', () => {
  const on = { ...suspension.on, tell: toldBy('publication') }
  const procedure = examined({ inquiry, suspension: { ...suspension, on } })
  const suspended = [...begun, '2026-06-10 suspend officer', '2026-06-15 tell officer']
  assert.equal(due(after(procedure, ...suspended), 'publication'), 'clock-stopped')
  // Resumed nine days later, it has its twenty working days from then on.
  const resumed = after(procedure, ...suspended, '2026-06-24 resume officer')
  assert.equal(due(resumed, 'publication'), '2026-07-22')
})

test('what is counted back from a day ends on the same day, whatever stands still', () => {
  const on = { ...suspension.on, tell: toldBy('notice') }
  const procedure = examined({
    inquiry: { ...inquiry, on: { ...inquiry.on, fix: on.tell } },
    suspension: { ...suspension, on },
  })
  const told = after(procedure, ...begun, '2026-06-10 suspend officer', '2026-06-15 tell officer 2026-07-01')
  assert.equal(due(told, 'notice'), '2026-06-28')
  const suspended = after(
    procedure,
    ...begun,
    '2026-05-07 fix officer 2026-07-01',
    '2026-06-10 suspend officer',
  )
  assert.equal(due(suspended, 'notice'), '2026-06-28')
  assert.equal(due(suspended, 'decision'), 'clock-stopped')
})
