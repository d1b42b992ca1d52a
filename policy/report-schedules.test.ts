import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  factsOfExpected,
  periodNamed,
  periodOn,
  periodsOver,
  timelinessOf,
} from '#kernel/work/report-schedule'
import { loadPolicy } from '#policy/load'
import { annualSummary } from '#policy/report-schedules/annual-summary'
import { halfYearReport } from '#policy/report-schedules/half-year-report'
import { monthlyEnforcementData } from '#policy/report-schedules/monthly-enforcement-data'
import { quarterlyProgress } from '#policy/report-schedules/quarterly-progress'

test('every schedule opens its procedure with facts that it knows, and every office kind may lead it', async () => {
  const schedules = (await loadPolicy()).flatMap(one => (one.kind === 'report-schedule' ? [one] : []))
  assert.ok(schedules.length >= 4)
  for (const schedule of schedules) {
    const { fields = {}, opens, offices } = schedule.procedure
    for (const name of Object.keys(factsOfExpected(schedule, periodOn(schedule, '2026-05-01'))))
      assert.ok(name in fields, `${schedule.id}: ${name}`)
    assert.deepEqual(
      [opens.once, opens.until?.field, opens.forOthers],
      [['schedule', 'period'], 'closesOn', true],
    )
    for (const kind of schedule.offices) assert.ok(offices.includes(kind), `${schedule.id}: ${kind.id}`)
  }
})

test('periods follow from the calendar, and so do the days on which their reports fall due and are closed', () => {
  const names = (schedule: typeof annualSummary, from: string, by: string) =>
    periodsOver(schedule, from, by).map(one => `${one.period} ${one.dueOn} ${one.closesOn}`)
  assert.deepEqual(names(monthlyEnforcementData, '2026-01-20', '2026-03-01'), [
    '2026-01 2026-02-10 2026-02-25',
    '2026-02 2026-03-10 2026-03-25',
  ])
  assert.deepEqual(names(quarterlyProgress, '2025-12-31', '2026-06-30'), [
    '2025-Q4 2026-01-15 2026-02-09',
    '2026-Q1 2026-04-15 2026-05-10',
  ])
  assert.deepEqual(names(halfYearReport, '2026-02-01', '2026-07-01'), ['2026-H1 2026-07-20 2026-08-29'])
  assert.deepEqual(names(annualSummary, '2023-06-01', '2025-01-01'), [
    '2023 2024-01-31 2024-03-30',
    '2024 2025-01-31 2025-03-31',
  ])
})

test('a period is known by its name, the last of the year too, and no other is', () => {
  assert.equal(periodNamed(halfYearReport, '2026-H2')?.to, '2026-12-31')
  assert.equal(periodNamed(monthlyEnforcementData, '2026-12')?.from, '2026-12-01')
  for (const name of ['2026-H3', '2026-Q1', '2026', 'H1', '', '26-H1'])
    assert.equal(periodNamed(halfYearReport, name), undefined, name)
})

test('how a report stands follows from two days and the day on which it was sent up', () => {
  const due = { dueOn: '2026-04-15', closesOn: '2026-05-10' }
  const on = (day: string, sent?: string) => timelinessOf(due, day, sent)
  assert.deepEqual(
    [on('2026-04-15'), on('2026-04-16'), on('2026-05-10'), on('2026-05-11')],
    ['open', 'missing', 'missing', 'missed'],
  )
  assert.deepEqual([on('2026-06-01', '2026-04-15'), on('2026-06-01', '2026-04-16')], ['in-time', 'late'])
  assert.equal(on('2026-04-20', '2026-04-25'), 'missing', 'on that day it was not there yet')
})
