import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openHouse } from '#server/house'
import { lateBy } from '#simulation/plan-book'
import { type Clock, planYear } from '#simulation/plan-year'

test('the page of a city of 12 offices, 10 districts and 400 tasks names exactly those who are late', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'zhicheng-plan-year-'))
  const clock: Clock = { today: '2026-01-01' }
  const house = await openHouse({
    dir,
    today: () => clock.today,
    now: () => `${clock.today}T08:00:00.000Z`,
    empty: true,
  })
  try {
    // Two months of the year; `npm run drill -- plan-year` lives all of it.
    const lived = await planYear(house, clock, { seed: 4, days: 60, every: 20 })
    assert.deepEqual(lived.violations, [])
    assert.deepEqual([lived.tasks, lived.offices, lived.pages], [400, 22, 6])
    assert.ok(lived.late > 0 && lived.persons > 0)
  } finally {
    await house.close()
    await rm(dir, { recursive: true, force: true })
  }
})

test('the book tells late by what was entered, and by when', () => {
  const task = { id: 't', office: 'o', place: 'p', due: '2026-03-31' }
  const done = { task: 't', what: 'done' as const, on: '2026-04-05', enteredOn: '2026-04-09' }
  const late = (on: string, knownOn: string) =>
    lateBy([task], [done], { on, knownOn, within: () => true, heads: () => ['h'] }).persons
  assert.deepEqual(late('2026-03-31', '2026-03-31'), {})
  assert.deepEqual(late('2026-04-06', '2026-04-06'), { h: 1 })
  assert.deepEqual(late('2026-04-06', '2026-04-09'), {})
  assert.deepEqual(late('2026-04-04', '2026-04-09'), { h: 1 })
})
