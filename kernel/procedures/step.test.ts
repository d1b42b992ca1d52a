import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { adjudication, adjudicationLimits } from '#kernel/fixtures/adjudication'
import type { Case, Deed, Jurisdiction } from '#kernel/procedures/case'
import { advance, holderOf, isClosed, openCase, replay, step } from '#kernel/procedures/case'
import { actsIn } from '#kernel/procedures/chart'
import { dueOf } from '#kernel/procedures/clock'
import { dueIn } from '#kernel/procedures/due'
import { days } from '#kernel/procedures/duration'
import type { Limits } from '#kernel/procedures/limit'
import { limit } from '#kernel/procedures/limit'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'

const under: Jurisdiction = { calendar, limits: [adjudicationLimits] }
const deed = (line: string, facts: Deed['facts'] = {}): Deed => {
  const [at = '', act = '', by = ''] = line.split(' ')
  return { at, act, by, facts }
}

/** The case after these acts, all of which must be allowed. */
function after(deeds: readonly (string | Deed)[], procedure: Procedure = adjudication, where = under): Case {
  let matter: Case | Refusal | undefined
  for (const one of deeds) {
    const done = typeof one === 'string' ? deed(one) : one
    matter = matter && !isRefusal(matter) ? step(matter, done) : openCase(procedure, where, done)
    assert.ok(!isRefusal(matter), `${done.act}: ${JSON.stringify(matter)}`)
  }
  return matter as Case
}

const due = (matter: Case, name: string): string => {
  const clock = matter.clocks[name]
  assert.ok(clock, `${name} does not run`)
  const found = dueOf(clock, calendar)
  return isRefusal(found) ? found.refused : found.due
}
const refusedBy = (found: Case | Refusal) => (isRefusal(found) ? found.refused : 'allowed')

const request = '2026-04-27 request claimant'
const accept = '2026-05-06 accept officer'
const uphold = deed('2026-06-10 uphold officer', { infringes: true })

test('a case is opened by its opening act, by one who may, on a day that exists, under a rule in force', () => {
  const open = (line: string, facts?: Deed['facts']) =>
    refusedBy(openCase(adjudication, under, deed(line, facts)))
  assert.equal(open(request), 'allowed')
  assert.equal(open('2026-02-30 request claimant'), 'not-a-day')
  assert.equal(open('2026-04-27 accept officer'), 'act-not-open')
  assert.equal(open('2026-04-27 request officer'), 'not-competent')
  assert.equal(open('2025-01-31 request claimant'), 'limit-not-in-force')
  assert.equal(open(request, { colour: 'red' }), 'fact-unknown')
  assert.equal(open(request, { infringes: 'yes' }), 'value-invalid')
})

test('every way to refuse an act has its name, and leaves the case as it was', () => {
  const matter = after([request, accept])
  const before = JSON.stringify(matter.history)
  const trials: [string, Deed['facts'], string][] = [
    ['2026-05-32 suspend officer', {}, 'not-a-day'],
    ['2026-05-05 suspend officer', {}, 'earlier-than-last-act'],
    ['2026-05-07 accept officer', {}, 'act-not-open'],
    ['2026-05-07 toString officer', {}, 'act-not-open'],
    ['2026-05-07 suspend claimant', {}, 'not-competent'],
    ['2026-05-07 extend officer', {}, 'not-competent'],
    ['2026-05-07 dismiss officer', {}, 'fact-missing'],
    ['2026-05-07 dismiss officer', { grounds: 'x' }, 'fact-unknown'],
    ['2026-05-07 uphold officer', {}, 'guard-not-met'],
    ['2026-05-07 uphold officer', { infringes: false }, 'guard-not-met'],
    ['2026-05-07 publish officer', {}, 'guard-not-met'],
  ]
  for (const [line, facts, name] of trials)
    assert.equal(refusedBy(step(matter, deed(line, facts))), name, line)
  const missing = step(matter, deed('2026-05-07 dismiss officer'))
  assert.deepEqual(missing, { refused: 'fact-missing', detail: 'ground' })
  assert.equal(JSON.stringify(matter.history), before)
})

test('facts stay known: what was stated once need not be stated again', () => {
  const matter = after([request, accept, deed('2026-05-07 suspend officer', { ground: '证据不足' })])
  const resumed = step(matter, deed('2026-05-08 resume officer'))
  assert.ok(!isRefusal(resumed))
  assert.equal(refusedBy(step(resumed, deed('2026-05-09 dismiss officer'))), 'allowed')
})

test('documents are written by acts, and a guard may ask for one', () => {
  const matter = after([request, accept, uphold, '2026-06-11 publish officer'])
  assert.deepEqual(matter.documents, [{ name: 'decision', on: '2026-06-10' }])
  assert.equal(matter.states.publicity, 'public')
  assert.deepEqual(Object.keys(matter.clocks), ['service'])
  assert.deepEqual(
    matter.ended.map(({ limit, how, endedOn }) => [limit, how, endedOn]),
    [
      ['acceptance', 'left', '2026-05-06'],
      ['decision', 'left', '2026-06-10'],
      ['publication', 'met', '2026-06-11'],
    ],
  )
})

test('one holder owes the next act while a case is open, and nobody when it is closed', () => {
  const matter = after([request, accept])
  assert.equal(holderOf(matter)?.id, 'officer')
  assert.equal(holderOf(after([request, accept, uphold, '2026-06-11 serve officer']))?.id, 'respondent')
  const closed = after([request, accept, '2026-05-07 withdraw claimant'])
  assert.deepEqual([isClosed(closed), holderOf(closed)], [true, undefined])
})

test('a case moves by itself when its last day is over, and an act that comes later finds it moved', () => {
  const served = after([request, accept, uphold, '2026-06-11 serve officer'])
  assert.equal(due(served, 'action'), '2026-06-26')
  assert.equal(advance(served, '2026-06-26'), served)
  const moved = advance(served, '2026-06-27')
  assert.ok(!isRefusal(moved))
  assert.deepEqual([moved.states[''], moved.on], ['effective', '2026-06-26'])
  assert.deepEqual(moved.history.at(-1), { at: '2026-06-26', ranOut: 'action' })
  assert.equal(refusedBy(step(served, deed('2026-06-26 sue respondent'))), 'allowed')
  assert.equal(refusedBy(step(served, deed('2026-06-27 sue respondent'))), 'act-not-open')
  const again = replay(moved)
  assert.ok(!isRefusal(again))
  assert.deepEqual([again.states, again.on, again.history], [moved.states, moved.on, moved.history])
})

test('whether a limit has run out beyond the known holidays is asked, and told where it is certain', () => {
  const late = [
    '2026-11-02 request claimant',
    '2026-11-03 accept officer',
    deed('2026-12-15 uphold officer', { infringes: true }),
    '2026-12-17 serve officer',
  ]
  const matter = after(late)
  assert.equal(due(matter, 'action'), 'past-horizon')
  assert.equal(advance(matter, '2026-12-31'), matter)
  assert.equal(advance(matter, '2027-01-01'), matter)
  assert.equal(refusedBy(advance(matter, '2027-01-02')), 'past-horizon')
  assert.equal(refusedBy(step(matter, deed('2027-01-04 sue respondent'))), 'past-horizon')
})

const waiting: Procedure = {
  ...adjudication,
  limits: { ...adjudication.limits, pause: { label: adjudication.label, owes: adjudication.roles[2] } },
  states: {
    ...adjudication.states,
    examination: {
      ...adjudication.states.examination,
      bounds: ['publication'],
      states: {
        ...adjudication.states.examination.states,
        suspension: {
          ...adjudication.states.examination.states.suspension,
          limits: ['pause'],
          expires: { limit: 'pause', to: 'inquiry' },
        },
      },
    },
  },
}
const basis = adjudicationLimits.limits.decision[0]?.basis
assert.ok(basis)
const waitingLimits: Limits = {
  ...adjudicationLimits,
  limits: { ...adjudicationLimits.limits, pause: [limit('2025-02-01', days(30), basis)] },
}

test('a state that stops the clocks does not stop the limit that it sets itself', () => {
  const where = { calendar, limits: [waitingLimits] }
  const matter = after([request, accept, '2026-06-10 suspend officer'], waiting, where)
  assert.equal(due(matter, 'decision'), 'clock-stopped')
  assert.equal(due(matter, 'pause'), '2026-07-10')
  const resumed = advance(matter, '2026-07-11')
  assert.ok(!isRefusal(resumed))
  assert.equal(resumed.states[''], 'examination.inquiry')
  assert.equal(due(resumed, 'decision'), '2026-09-07')
})

test('a limit that an act begins ends with the state that bounds it', () => {
  const where = { calendar, limits: [waitingLimits] }
  const start = { ...adjudication.states.examination.on.extend, extends: undefined, starts: ['publication'] }
  const examination = { ...waiting.states.examination, on: { ...waiting.states.examination?.on, start } }
  const procedure = { ...waiting, states: { ...waiting.states, examination } } as Procedure
  const begun = after([request, accept, '2026-05-07 start chief'], procedure, where)
  assert.equal(due(begun, 'publication'), '2026-06-03')
  const left = step(begun, deed('2026-05-08 withdraw claimant'))
  assert.ok(!isRefusal(left))
  assert.deepEqual(left.clocks, {})
})

test('the nearest place decides, and a case keeps the limits of the day on which it was opened', () => {
  const local: Limits = {
    ...adjudicationLimits,
    place: '430000',
    limits: { decision: [limit('2026-05-01', days(60), basis)] },
  }
  const where = { calendar, limits: [adjudicationLimits, local], places: ['430100', '430000', '100000'] }
  assert.equal(due(after([request, accept], adjudication, where), 'decision'), '2026-08-06')
  const later = ['2026-05-06 request claimant', '2026-05-07 accept officer']
  assert.equal(due(after(later, adjudication, where), 'decision'), '2026-07-06')
  assert.equal(due(after(later), 'decision'), '2026-08-07')
  const twice = { ...where, limits: [adjudicationLimits, local, local] }
  assert.throws(() => after(later, adjudication, twice), /two limits 'decision' on 2026-05-06 in 430000/)
})

test('a rule holds until, and not on, the day on which the next one takes effect', () => {
  const from = adjudicationLimits.limits.decision[0]
  assert.ok(from)
  const decision = [{ ...from, until: '2026-05-06' }, limit('2026-05-06', days(60), basis)]
  const where = {
    calendar,
    limits: [{ ...adjudicationLimits, limits: { ...adjudicationLimits.limits, decision } }],
  }
  const opened = (on: string) =>
    due(after([`${on} request claimant`, '2026-05-07 accept officer'], adjudication, where), 'decision')
  assert.equal(opened('2026-05-05'), '2026-08-07')
  assert.equal(opened('2026-05-06'), '2026-07-06')
})

test('of two acts of one name the innermost counts', () => {
  const { examination } = adjudication.states
  const withdraw = { ...examination.on.withdraw, to: '/refused' }
  const inquiry = { ...examination.states.inquiry, on: { ...examination.states.inquiry.on, withdraw } }
  const states = { ...examination.states, inquiry }
  const procedure = {
    ...adjudication,
    states: { ...adjudication.states, examination: { ...examination, states } },
  }
  const inner = after([request, accept, '2026-05-07 withdraw claimant'], procedure as Procedure)
  assert.equal(inner.states[''], 'refused')
  const outer = ['2026-05-07 suspend officer', '2026-05-08 withdraw claimant']
  assert.equal(after([request, accept, ...outer], procedure as Procedure).states[''], 'withdrawn')
  const open = actsIn(procedure as Procedure, after([request, accept], procedure as Procedure).states)
  assert.equal(open.find(one => one.name === 'withdraw')?.naming, 'examination.inquiry')
})

test('a limit is asked for from its own first day, whatever came before', () => {
  const ask = (name: string, from: string, lines: string[] = []) => {
    const found = dueIn(adjudication, under, { limit: name, from, deeds: lines.map(line => deed(line)) })
    return isRefusal(found) ? found.refused : found.due
  }
  assert.equal(ask('acceptance', '2026-04-27'), '2026-05-07')
  assert.equal(ask('acceptance', '2026-04-27', ['2026-04-28 extend chief']), '2026-05-13')
  assert.equal(ask('acceptance', '2026-04-27', ['2026-04-28 accept officer']), '2026-05-07')
  assert.equal(ask('decision', '2026-05-06', ['2026-06-10 suspend officer']), 'clock-stopped')
  assert.equal(
    ask('decision', '2026-05-06', ['2026-06-10 suspend officer', '2026-07-10 resume officer']),
    '2026-09-07',
  )
  assert.equal(ask('decision', '2026-05-06', ['2026-06-10 suspend claimant']), 'not-competent')
  assert.equal(ask('publication', '2026-09-04'), '2026-10-09')
  assert.equal(ask('service', '2026-09-04'), 'limit-not-set')
  assert.equal(ask('action', '2026-09-18'), '2026-10-08')
  assert.equal(ask('nothing', '2026-09-18'), 'unknown-limit')
  assert.equal(ask('action', 'tomorrow'), 'not-a-day')
  assert.equal(ask('decision', '2024-12-31'), 'limit-not-in-force')
})
