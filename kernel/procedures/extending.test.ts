import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { adjudication, adjudicationLimits } from '#kernel/fixtures/adjudication'
import { days, months } from '#kernel/procedures/duration'
import { dueIn } from '#kernel/procedures/due'
import type { LimitRule } from '#kernel/procedures/limit'
import { limit, limitAsDecided } from '#kernel/procedures/limit'
import { play, table } from '#kernel/procedures/play'
import type { Act, Procedure, State } from '#kernel/procedures/procedure'
import { isRefusal } from '#kernel/refusal'

const { examination, requested } = adjudication.states
const [claimant, , officer, chief] = adjudication.roles
const [rule] = adjudicationLimits.limits.acceptance
const basis = rule?.basis
assert.ok(basis)

const label = { zh: '事项', en: 'Fact' }
const fields = {
  ...adjudication.fields,
  more: { kind: 'number', label },
  lastDay: { kind: 'day', label },
  noticedOn: { kind: 'day', label },
} as const
const act = (more: Partial<Act>): Act => ({ label, by: officer, ...more })

/** The invented procedure with other acts in its examination, and other numbers. */
function timeline(on: Record<string, Act>, limits: Record<string, LimitRule[]>, script: string, more = {}) {
  const procedure: Procedure = {
    ...{ ...adjudication, fields, limits: { ...adjudication.limits, ...more } },
    states: {
      ...adjudication.states,
      requested: { ...requested, on: { ...requested.on, accept: act({ to: 'examination', by: officer }) } },
      examination: { ...examination, on: { ...examination.on, ...on } } as State,
    },
  }
  const under = {
    calendar,
    limits: [{ ...adjudicationLimits, limits: { ...adjudicationLimits.limits, ...limits } }],
  }
  return play(procedure, under, script)
}

const prolong = act({ by: chief, extends: 'decision', needs: ['more'] })
const asLongAsDecided = (atMost?: number) => ({
  decision: [
    limit('2025-02-01', days(60), basis, {
      extensions: [
        { value: days(30), by: 'chief' },
        { value: { fact: 'more', unit: 'day', atMost }, by: 'chief', repeats: true },
      ],
    }),
  ],
})

test('a lengthening is as long as somebody decides, told each time, and as often as it may be used', () => {
  assert.equal(
    timeline(
      { prolong },
      asLongAsDecided(),
      `
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-04-28  prolong chief more=1
      2026-05-28  prolong chief more=0
      2026-05-29  prolong chief more=20
      2026-06-18  prolong chief
      2026-06-18  prolong officer more=5
      2026-06-18  prolong chief more=7
    `,
    ),
    table`
      2026-03-02  request  requested            acceptance by 2026-03-09 (5 working days, 虚拟办法 20)
      2026-03-04  accept   examination.inquiry  decision by 2026-05-06 (60 days, 虚拟办法 20)
      2026-04-28  prolong  examination.inquiry  decision by 2026-06-02 (60 days + 30 days, 虚拟办法 20)
      2026-05-28  prolong  refused: value-impossible
      2026-05-29  prolong  examination.inquiry  decision by 2026-06-22 (60 days + 30 days + 20 days, 虚拟办法 20)
      2026-06-18  prolong  refused: fact-missing
      2026-06-18  prolong  refused: not-competent
      2026-06-18  prolong  examination.inquiry  decision by 2026-06-29 (60 days + 30 days + 20 days + 7 days, 虚拟办法 20)
    `,
  )
})

test('what is decided may be no longer than the source allows, and is refused by name', () => {
  assert.equal(
    timeline(
      { prolong },
      asLongAsDecided(15),
      `
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-04-28  prolong chief more=1
      2026-05-29  prolong chief more=16
      2026-05-29  prolong chief more=15
    `,
    )
      .split('\n')
      .slice(3)
      .join('\n'),
    table`
      2026-05-29  prolong  refused: longer-than-allowed
      2026-05-29  prolong  examination.inquiry  decision by 2026-06-17 (60 days + 30 days + 15 days, 虚拟办法 20)
    `,
  )
})

test('on its last day a limit may still be lengthened, and never afterwards', () => {
  assert.equal(
    timeline(
      {},
      {},
      `
      2026-04-20  request claimant
      2026-04-27  extend chief
    `,
    )
      .split('\n')
      .at(-1),
    '2026-04-27  extend   requested  acceptance by 2026-05-07 (5 working days + 5 working days, 虚拟办法 20)',
  )
  assert.match(
    timeline(
      {},
      {},
      `
      2026-04-20  request claimant
      2026-04-28  extend chief
    `,
    ),
    /2026-04-28 {2}extend {3}refused: limit-run-out/,
  )
})

test('the derivation says what was decided', () => {
  const procedure: Procedure = {
    ...{ ...adjudication, fields },
    states: { ...adjudication.states, examination: { ...examination, on: { agree } } as State },
  }
  const under = {
    calendar,
    limits: [{ ...adjudicationLimits, limits: { ...adjudicationLimits.limits, ...agreed() } }],
  }
  const deeds = [{ at: '2026-03-31', act: 'agree', by: 'claimant', facts: { lastDay: '2026-05-29' } }]
  const found = dueIn(procedure, under, { limit: 'publication', from: '2026-03-04', deeds })
  assert.deepEqual(!isRefusal(found) && found.derivation.map(({ step }) => step.en), [
    'Runs from the event; the day of the event is not counted',
    'As decided or agreed: 59 days',
  ])
})

const agree = act({ by: claimant, needs: ['lastDay'], starts: ['publication'] })
const agreed = (atMost?: number) => ({
  publication: [limitAsDecided('2025-02-01', { fact: 'lastDay', unit: 'month', atMost }, basis)],
})

test('the parties agree on the last day of a limit; a day off moves it as any other', () => {
  const script = (lastDay: string) => `
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-03-31  agree claimant lastDay=${lastDay}
    `
  const last = (lastDay: string, atMost?: number) =>
    timeline({ agree }, agreed(atMost), script(lastDay)).split('\n').at(-1)?.replace(/ +/g, ' ')
  assert.match(String(last('2026-05-30')), /publication by 2026-06-01 \(60 days/)
  assert.match(String(last('2026-03-31')), /publication by 2026-03-31 \(0 days/)
  assert.equal(last('2026-03-30'), '2026-03-31 agree refused: value-impossible')
  // Two months from 31 March are over on 31 May, whatever months lie between.
  assert.match(String(last('2026-05-31', 2)), /publication by 2026-06-01/)
  assert.equal(last('2026-06-01', 2), '2026-03-31 agree refused: longer-than-allowed')
})

test('seven days that somebody decides on are days, though the source means working days by its own seven', () => {
  const counting = { rolls: true, workingDays: [7] }
  const source = { ...basis.source, counting }
  const own = { publication: [limit('2025-02-01', days(7), { ...basis, source })] }
  const decided = {
    publication: [limitAsDecided('2025-02-01', { fact: 'more', unit: 'day' }, { ...basis, source })],
  }
  const tell = act({ needs: ['more'], starts: ['publication'] })
  const script = `
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-03-05  tell officer more=7
    `
  const prolonged = {
    decision: [
      limit(
        '2025-02-01',
        days(60),
        { ...basis, source },
        {
          extensions: [{ value: { fact: 'more', unit: 'day' }, by: 'chief' }],
        },
      ),
    ],
  }
  const longer = `
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-04-27  prolong chief more=7
      2026-04-28  prolong chief more=7
    `
  assert.match(timeline({ prolong }, prolonged, longer), /decision by 2026-05-11 .*\n.*no-extension-left/)
  assert.match(timeline({ tell }, own, script), /publication by 2026-03-16/)
  assert.match(timeline({ tell }, decided, script), /publication by 2026-03-12/)
})

test('until somebody has decided there is no length, and none is guessed', () => {
  const procedure: Procedure = { ...adjudication, fields }
  const under = {
    calendar,
    limits: [{ ...adjudicationLimits, limits: { ...adjudicationLimits.limits, ...agreed() } }],
  }
  const found = dueIn(procedure, under, { limit: 'publication', from: '2026-03-02' })
  assert.equal(isRefusal(found) && found.refused, 'limit-not-set')
})

test('a limit runs from the day that a fact tells, and not from the day of the act that told it', () => {
  const tell = act({ needs: ['noticedOn'], starts: ['publication'] })
  const more = { publication: { ...adjudication.limits.publication, after: 'noticedOn' } }
  const lines = (day: string) =>
    timeline(
      { tell },
      { publication: [limit('2025-02-01', months(1), basis)] },
      `
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-03-20  tell officer noticedOn=${day}
    `,
      more,
    )
  assert.match(lines('2026-03-10'), /publication by 2026-04-10/)
  assert.match(lines('2026-04-01'), /publication by 2026-05-06/)
})

const either = {
  decision: [
    limit('2025-02-01', months(2), basis, {
      orLater: { value: days(15), basis },
      extensions: [{ value: months(1), by: 'chief' }],
    }),
  ],
}

test('of two days by which it may be done the later one counts', () => {
  const notice = act({ starts: ['decision'] })
  const lines = (on: string) =>
    timeline(
      { notice },
      either,
      `
      2026-03-02  request claimant
      2026-03-04  accept officer
      ${on}  notice officer
    `,
    )
      .split('\n')
      .at(-1)
  assert.match(String(lines('2026-03-10')), /decision by 2026-05-06/)
  assert.match(String(lines('2026-04-20')), /decision by 2026-05-06/)
  assert.match(String(lines('2026-04-30')), /decision by 2026-05-15/)
})

test('of two days both are derived, and which one counts', () => {
  const notice = act({ starts: ['decision'] })
  const procedure: Procedure = {
    ...adjudication,
    states: {
      ...adjudication.states,
      examination: { ...examination, on: { ...examination.on, notice } } as State,
    },
  }
  const under = {
    calendar,
    limits: [{ ...adjudicationLimits, limits: { ...adjudicationLimits.limits, ...either } }],
  }
  const deeds = [{ at: '2026-04-30', act: 'notice', by: 'officer' }]
  const found = dueIn(procedure, under, { limit: 'decision', from: '2026-03-04', deeds })
  assert.ok(!isRefusal(found))
  assert.deepEqual(
    found.derivation.map(({ step, day }) => `${day} ${step.en}`),
    [
      '2026-03-04 Runs from the event; the day of the event is not counted',
      '2026-05-04 2 months',
      '2026-05-06 The last day is a day off: moved to the next working day',
      '2026-04-30 Runs from the event; the day of the event is not counted',
      '2026-05-15 15 days',
      '2026-05-15 Of the two days the later one counts',
    ],
  )
})
