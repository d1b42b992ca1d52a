import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { china as calendar } from '#jurisdictions/calendars/china'
import { isWorkingDay } from '#kernel/calendar'
import { addDays } from '#kernel/date'
import type { Count, Stop } from '#kernel/procedures/counting'
import { expiry, runsAtLeastUntil } from '#kernel/procedures/counting'
import type { Duration } from '#kernel/procedures/duration'
import { days, hours, months, workingDays, years } from '#kernel/procedures/duration'
import type { LimitRule } from '#kernel/procedures/limit'
import { limit, notSet } from '#kernel/procedures/limit'
import { isRefusal } from '#kernel/refusal'
import { cite, defineSource, showCitation } from '#kernel/source'

const label = { zh: '虚拟法', en: 'Invented law' }
const law = defineSource({ id: 'invented-law', label, mark: 'read' })
const basis = cite(law, '9')
const rule = (value: Duration, more: Partial<LimitRule> = {}): LimitRule =>
  limit('2020-01-01', value, basis, more)
const count = (value: Duration, start: string, more: Partial<Count> = {}): Count => ({
  calendar,
  counting: { rolls: true, article: '5' },
  rule: rule(value),
  start,
  ...more,
})

function due(asked: Count): string {
  const found = expiry(asked)
  return isRefusal(found) ? found.refused : found.due
}

test('the day of the event is not counted; months and years end on the corresponding day, or the last', () => {
  assert.equal(due(count(days(15), '2026-03-02')), '2026-03-17')
  assert.equal(due(count(months(3), '2026-01-14')), '2026-04-14')
  assert.equal(due(count(months(1), '2023-01-31')), '2023-02-28')
  assert.equal(due(count(years(1), '2024-02-29')), '2025-02-28')
  assert.equal(due(count(workingDays(5), '2026-04-27')), '2026-05-07')
})

test('a last day off moves to the next working day where the source says so, and only there', () => {
  assert.equal(due(count(days(15), '2026-09-18')), '2026-10-08')
  assert.equal(due(count(days(15), '2026-09-18', { counting: { rolls: false } })), '2026-10-03')
  assert.equal(
    due(count(days(15), '2026-09-18', { rule: rule(days(15), { neverMoves: true }) })),
    '2026-10-03',
  )
})

test('a number of days that the source means as working days is counted so, and no other number', () => {
  const counting = { rolls: true, workingDays: [2, 3, 5, 7] }
  assert.equal(due(count(days(7), '2026-04-27', { counting })), '2026-05-09')
  assert.equal(due(count(days(10), '2026-04-27', { counting })), '2026-05-07')
})

test('extensions of one unit add up from the start, others follow the end', () => {
  const extensions = [
    { value: months(1), by: 'head' },
    { value: days(10), by: 'head' },
  ]
  const asked = (used: number) =>
    count(months(3), '2025-11-30', { rule: rule(months(3), { extensions }), extensions: used })
  assert.equal(due(asked(0)), '2026-02-28')
  assert.equal(due(asked(1)), '2026-03-30')
  assert.equal(due(asked(2)), '2026-04-09')
})

test('calendar time that was stopped is added, working days that were stopped are left out, then the end moves', () => {
  const stops = [{ from: '2026-06-10', until: '2026-07-10' }]
  assert.equal(due(count(months(3), '2026-05-06', { stops })), '2026-09-07')
  const week = [{ from: '2026-03-04', until: '2026-03-11' }]
  assert.equal(due(count(workingDays(5), '2026-03-02', { stops: week })), '2026-03-16')
  const overlapping = [...week, { from: '2026-03-06', until: '2026-03-11' }]
  assert.equal(due(count(workingDays(5), '2026-03-02', { stops: overlapping })), '2026-03-16')
})

test('a stop after the last day does not revive a limit, and the derivation says so', () => {
  const found = expiry(
    count(days(10), '2026-03-02', { stops: [{ from: '2026-03-13', until: '2026-04-13' }] }),
  )
  assert.ok(!isRefusal(found))
  assert.equal(found.due, '2026-03-12')
  assert.match(found.derivation.map(one => one.step.en).join(), /had run out and is not left out/)
})

test('a term that ends on the day before never moves', () => {
  const asked = count(years(10), '2016-05-02', { rule: rule(years(10), { endsDayBefore: true }) })
  assert.equal(due(asked), '2026-05-01')
})

test('a limit counted back ends before its day, and is not moved nearer to it', () => {
  assert.equal(
    due(count(workingDays(3), '2026-05-08', { rule: rule(workingDays(3), { ahead: true }) })),
    '2026-04-30',
  )
  assert.equal(due(count(days(7), '2026-05-09', { rule: rule(days(7), { ahead: true }) })), '2026-05-02')
})

test('hours run from a moment to a moment; from a day alone to the next, which is said', () => {
  assert.equal(due(count(hours(24), '2026-03-09T16:30')), '2026-03-10T16:30')
  assert.equal(due(count(hours(48), '2026-03-09')), '2026-03-11')
  assert.equal(due(count(hours(24), '2026-03-13T16:30')), '2026-03-16T16:30')
  const found = expiry(count(hours(24), '2026-03-09'))
  assert.ok(!isRefusal(found))
  assert.equal(found.due, '2026-03-10')
  assert.match(found.derivation.map(one => one.step.zh).join(), /之时起算.*仅知日期而不知时刻/)
  const overWeekend = expiry(count(hours(24), '2026-03-13'))
  assert.ok(!isRefusal(overWeekend))
  assert.equal(overWeekend.due, '2026-03-16')
  assert.match(overWeekend.derivation.at(-1)?.step.en ?? '', /^In doubt.*hours move over days off/)
})

test('beyond the announced holidays nothing is guessed, whether to count or only to move', () => {
  assert.equal(due(count(workingDays(5), '2026-12-29')), 'past-horizon')
  assert.equal(due(count(days(30), '2026-12-15')), 'past-horizon')
  assert.equal(due(count(days(30), '2026-12-15', { counting: { rolls: false } })), '2027-01-14')
  assert.equal(runsAtLeastUntil(count(days(30), '2026-12-15')), '2027-01-14')
  assert.equal(runsAtLeastUntil(count(workingDays(5), '2026-12-29')), '2027-01-03')
})

test('no limit and a clock that stands still have no due day', () => {
  assert.equal(due(count(days(1), '2026-03-02', { rule: notSet('2020-01-01', basis) })), 'limit-not-set')
  assert.equal(due(count(days(9), '2026-03-02', { stops: [{ from: '2026-03-04' }] })), 'clock-stopped')
})

test('every step says what it rests on: the rule, its extension, the article that counts', () => {
  const follows = defineSource({
    id: 'invented-code',
    label: { zh: '虚拟法典', en: 'Invented code' },
    mark: 'read',
  })
  const doubt = { zh: '单位不明', en: 'the unit is not clear' }
  const extension = { value: months(1), by: 'head', basis: cite(law, '10') }
  const found = expiry(
    count(months(3), '2026-05-06', {
      counting: { rolls: true, article: '85', follows, doubt },
      rule: rule(months(3), { extensions: [extension] }),
      extensions: 1,
      stops: [{ from: '2026-06-10', until: '2026-06-16' }],
    }),
  )
  assert.ok(!isRefusal(found))
  assert.deepEqual(
    found.derivation.map(({ step, day, citation }) => [step.en, day, showCitation(citation, 'en')]),
    [
      ['Runs from the event; the day of the event is not counted', '2026-05-06', 'Invented code 85'],
      ['3 months', '2026-08-06', 'Invented law 9'],
      ['Extended by 1 month', '2026-09-06', 'Invented law 10'],
      [
        'The clock stood still from 2026-06-10 to 2026-06-16: 6 days left out',
        '2026-09-12',
        'Invented law 9',
      ],
      ['The last day is a day off: moved to the next working day', '2026-09-14', 'Invented code 85'],
      ['In doubt, ask a person: the unit is not clear', '2026-09-14', 'Invented law 9'],
    ],
  )
})

test('a doubt about days off is none where only working days are counted', () => {
  const counting = { rolls: true, workingDays: [5], doubt: { zh: '末日不明', en: 'days off are not clear' } }
  const said = (value: Duration) => {
    const found = expiry(count(value, '2026-05-06', { counting }))
    return isRefusal(found) ? '' : (found.derivation.at(-1)?.step.en ?? '')
  }
  assert.match(said(days(30)), /^In doubt/)
  assert.equal(said(days(5)), '5 working days')
  assert.equal(said(workingDays(5)), '5 working days')
})

const someDay = fc.integer({ min: 0, max: 3000 }).map(n => addDays('2015-01-01', n))
const length = fc.oneof(
  fc.integer({ min: 1, max: 120 }).map(days),
  fc.integer({ min: 1, max: 60 }).map(workingDays),
  fc.integer({ min: 1, max: 12 }).map(months),
)
const stops = (start: string) =>
  fc.array(
    fc
      .record({ after: fc.integer({ min: 0, max: 60 }), lasts: fc.integer({ min: 1, max: 40 }) })
      .map(
        ({ after, lasts }): Stop => ({ from: addDays(start, after), until: addDays(start, after + lasts) }),
      ),
    { maxLength: 4 },
  )
const counts = fc
  .record({ start: someDay, value: length, added: fc.array(length, { maxLength: 3 }), rolls: fc.boolean() })
  .chain(({ start, value, added, rolls }) =>
    fc.record({ stops: stops(start), used: fc.nat(added.length) }).map(
      ({ stops, used }): Count => ({
        calendar,
        counting: { rolls, workingDays: [3, 5, 7] },
        rule: rule(value, { extensions: added.map(one => ({ value: one, by: 'head' })) }),
        start,
        extensions: used,
        stops,
      }),
    ),
  )

test('a due day comes after the start, is worked where the source moves it, and is the last of its steps', () => {
  fc.assert(
    fc.property(counts, asked => {
      const found = expiry(asked)
      assert.ok(!isRefusal(found))
      assert.ok(found.due > asked.start)
      assert.ok(found.due >= runsAtLeastUntil(asked))
      assert.equal(found.derivation.at(-1)?.day, found.due)
      if (asked.counting.rolls) assert.equal(isWorkingDay(calendar, found.due), true)
      const fixed = due({ ...asked, counting: { ...asked.counting, rolls: false } })
      assert.ok(found.due >= fixed, 'a last day moves only forward')
    }),
  )
})

test('one more extension or one more stop never brings a due day forward', () => {
  fc.assert(
    fc.property(counts, fc.nat(60), fc.integer({ min: 1, max: 40 }), (asked, after, lasts) => {
      const before = due(asked)
      const { extensions = 0, stops = [], start } = asked
      assert.ok(due({ ...asked, extensions: extensions + 1 }) >= before)
      const from = addDays(start, after)
      assert.ok(due({ ...asked, stops: [...stops, { from, until: addDays(from, lasts) }] }) >= before)
    }),
  )
})
