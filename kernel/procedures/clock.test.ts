import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { adjudication, adjudicationLimits } from '#kernel/fixtures/adjudication'
import type { Case, Deed, Jurisdiction } from '#kernel/procedures/case'
import { advance, openCase, replay, step } from '#kernel/procedures/case'
import type { Clock } from '#kernel/procedures/clock'
import { dueOf } from '#kernel/procedures/clock'
import { days } from '#kernel/procedures/duration'
import { limit } from '#kernel/procedures/limit'
import type { Act, Procedure, State } from '#kernel/procedures/procedure'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import type { EventKind } from '#kernel/register'

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

const after = (procedure: Procedure, ...lines: string[]) => afterUnder(under, procedure, ...lines)

function afterUnder(where: Jurisdiction, procedure: Procedure, ...lines: string[]): Case {
  let now: Case | Refusal | undefined
  for (const line of lines) {
    const [at = '', act = '', by = '', heardOn] = line.split(' ')
    const deed: Deed = { at, act, by, ...(heardOn && { facts: { heardOn } }) }
    now = now && !isRefusal(now) ? step(now, deed) : openCase(procedure, where, deed)
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

test('a limit of a state that an act begins anew ends with that state all the same', () => {
  const procedure = examined({ inquiry: { ...inquiry, on: { anew: toldBy('decision') } }, suspension })
  const matter = after(procedure, ...begun, '2026-06-01 anew officer')
  assert.equal(due(matter, 'decision'), '2026-09-01')
  const left = step(matter, { at: '2026-06-02', act: 'withdraw', by: 'claimant' })
  assert.deepEqual(!isRefusal(left) && left.clocks, {})
})

test('a state that stops limits by their names stops no other', () => {
  const procedure = examined({ inquiry, suspension: { ...suspension, stopsClock: ['publication'] } })
  assert.equal(due(after(procedure, ...begun, '2026-06-10 suspend officer'), 'decision'), '2026-08-06')
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

test('of two limits that have run out the first moves the case first', () => {
  const states = {
    inquiry: { ...inquiry, limits: ['action'], expires: { limit: 'action', to: 'resting' } },
    resting: { label: inquiry.label },
  }
  const procedure = examined(states)
  const around = procedure.states.examination as State
  const outer = { ...around, limits: ['publication'], expires: { limit: 'publication', to: 'withdrawn' } }
  const matter = after({ ...procedure, states: { ...procedure.states, examination: outer } }, ...begun)
  const moved = advance(matter, '2026-06-10')
  assert.ok(!isRefusal(moved))
  assert.deepEqual(moved.history.slice(2), [
    { at: '2026-05-21', ranOut: 'action' },
    { at: '2026-06-02', ranOut: 'publication' },
  ])
})

test('a state that is entered when its limit is over is left on the same day, and not before', () => {
  const rest: Act = { label: inquiry.label, by: adjudication.roles[2], to: 'resting' }
  const states = {
    inquiry: { ...inquiry, on: { rest } },
    resting: { label: inquiry.label, expires: { limit: 'decision', to: '/withdrawn' } },
  }
  const matter = after(examined(states), ...begun, '2026-09-01 rest officer')
  assert.equal(due(matter, 'decision'), '2026-08-06')
  const moved = advance(matter, '2026-09-02')
  assert.ok(!isRefusal(moved))
  assert.deepEqual(
    [moved.on, moved.history.at(-1)?.at, moved.states['']],
    ['2026-09-01', '2026-09-01', 'withdrawn'],
  )
})

test('a limit keeps the rule of the day on which the case was opened, or takes that of its own where it says so', () => {
  const told = examined({ inquiry: { ...inquiry, on: { tell: toldBy('service') } }, suspension })
  const changed = '2026-06-01'
  const rules = [
    limit('2025-02-01', days(3), rule.basis, { until: changed }),
    limit(changed, days(8), rule.basis),
  ]
  const limits = [{ ...adjudicationLimits, limits: { ...adjudicationLimits.limits, service: rules } }]
  const ask = (procedure: Procedure) =>
    due(afterUnder({ calendar, limits }, procedure, ...begun, '2026-06-15 tell officer'), 'service')
  assert.equal(ask(told), '2026-06-18')
  const ofItsDay = { ...told.limits, service: { ...adjudication.limits.service, ofItsDay: true as const } }
  assert.equal(ask({ ...told, limits: ofItsDay }), '2026-06-23')
})

test('what an act does to the right is told with its day', () => {
  const event = { id: 'barred' } as EventKind
  const bar: Act = { label: inquiry.label, by: adjudication.roles[2], event }
  const matter = after(
    examined({ inquiry: { ...inquiry, on: { bar } }, suspension }),
    ...begun,
    '2026-05-07 bar officer',
  )
  assert.deepEqual(matter.events, [{ kind: event, on: '2026-05-07' }])
})

test('of two stops each leaves out its own days', () => {
  const first = ['2026-06-10 suspend officer', '2026-06-20 resume officer']
  const second = ['2026-07-01 suspend officer', '2026-07-05 resume officer']
  assert.equal(due(after(adjudication, ...begun, ...first, ...second), 'decision'), '2026-08-20')
})

test('what stands still does not run out, though nobody knows the holidays of the day', () => {
  const procedure = examined({ inquiry, suspension })
  const around = {
    ...(procedure.states.examination as State),
    expires: { limit: 'decision', to: 'withdrawn' },
  }
  const late = ['2026-10-12 request claimant', '2026-10-13 accept officer', '2026-11-02 suspend officer']
  const matter = after({ ...procedure, states: { ...procedure.states, examination: around } }, ...late)
  assert.equal(advance(matter, '2027-06-01'), matter)
})

test('a due day is counted by the calendar that is asked', () => {
  const matter = after(adjudication, ...begun)
  assert.equal(due(matter, 'decision'), '2026-08-06')
  const festive = { ...calendar, holidays: new Set([...calendar.holidays, '2026-08-06']) }
  const found = dueOf(matter.clocks.decision as Clock, festive)
  assert.equal(!isRefusal(found) && found.due, '2026-08-07')
})
