import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adjudication } from '#kernel/fixtures/adjudication'
import { decidedLimits } from '#kernel/fixtures/decided-limits'
import { dueIn } from '#kernel/procedures/due'
import { days, months } from '#kernel/procedures/duration'
import { limit } from '#kernel/procedures/limit'
import { isRefusal } from '#kernel/refusal'

const { act, basis, numbersWith, procedureWith, timeline } = decidedLimits

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
  // Told once, the day is not taken for the next time.
  assert.match(lines('2026-03-10\n      2026-03-23  tell officer'), /2026-03-23 .*refused: fact-missing/)
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
  const deeds = [{ at: '2026-04-30', act: 'notice', by: 'officer' }]
  const found = dueIn(procedureWith({ notice }), numbersWith(either), {
    limit: 'decision',
    from: '2026-03-04',
    deeds,
  })
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
