import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adjudication } from '#kernel/fixtures/adjudication'
import { decidedLimits } from '#kernel/fixtures/decided-limits'
import { dueIn } from '#kernel/procedures/due'
import type { Duration } from '#kernel/procedures/duration'
import { days, months } from '#kernel/procedures/duration'
import { limit, limitAsDecided } from '#kernel/procedures/limit'
import { table } from '#kernel/procedures/play'
import { isRefusal } from '#kernel/refusal'

const { act, basis, numbersWith, procedureWith, timeline } = decidedLimits
const [claimant, , , chief] = adjudication.roles

const prolong = act({ by: chief, extends: 'decision', needs: ['more'] })
const asLongAsDecided = (atMost?: Duration) => ({
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

test('lengths that lead past the last day there is are refused, also where each of them alone would not', () => {
  assert.deepEqual(
    timeline(
      { prolong },
      asLongAsDecided(),
      `
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-04-28  prolong chief more=1
      2026-05-29  prolong chief more=2000000
      2026-06-18  prolong chief more=2000000
    `,
    )
      .split('\n')
      .slice(-2)
      .map(line => line.split(/ {2,}/).slice(0, 3).join(' ')),
    ['2026-05-29 prolong examination.inquiry', '2026-06-18 prolong refused: value-impossible'],
  )
})

test('what is decided may be no longer than the source allows, and is refused by name', () => {
  assert.equal(
    timeline(
      { prolong },
      asLongAsDecided(days(15)),
      `
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-04-28  prolong chief more=1
      2026-05-28  prolong chief
      2026-05-29  prolong chief more=16
      2026-05-29  prolong chief more=15
    `,
    )
      .split('\n')
      .slice(3)
      .join('\n'),
    table`
      2026-05-28  prolong  refused: fact-missing
      2026-05-29  prolong  refused: longer-than-allowed
      2026-05-29  prolong  examination.inquiry  decision by 2026-06-17 (60 days + 30 days + 15 days, 虚拟办法 20)
    `,
  )
})

test('days that are decided are held against the months that the source allows; untold, it is all of them', () => {
  const upTo = {
    decision: [
      limit('2025-02-01', months(3), basis, {
        extensions: [{ value: { fact: 'more', unit: 'day', atMost: months(1), orAll: true }, by: 'chief' }],
      }),
    ],
  }
  const last = (more: string) =>
    timeline(
      { prolong: { ...prolong, needs: [] } },
      upTo,
      `
      2025-11-27  request claimant
      2025-11-28  accept officer
      2026-02-28  prolong chief ${more}
    `,
    )
      .split('\n')
      .at(-1)
      ?.replace(/ +/g, ' ')
  // From 28 November three months end on 28 February, a fourth on 28 March, which is 28 days more.
  assert.match(String(last('more=28')), /decision by 2026-03-30 \(3 months \+ 28 days/)
  assert.equal(last('more=29'), '2026-02-28 prolong refused: longer-than-allowed')
  assert.match(String(last('')), /decision by 2026-03-30 \(3 months \+ 1 month/)
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
  const deeds = [{ at: '2026-03-31', act: 'agree', by: 'claimant', facts: { lastDay: '2026-05-29' } }]
  const found = dueIn(procedureWith({ agree, uphold: act({ to: 'decided' }) }), numbersWith(agreed()), {
    limit: 'publication',
    from: '2026-03-04',
    deeds,
  })
  assert.deepEqual(!isRefusal(found) && found.derivation.map(({ step }) => step.en), [
    'Runs from the event; the day of the event is not counted',
    'As decided or agreed: 59 days',
  ])
})

const agree = act({ by: claimant, needs: ['lastDay'], starts: ['publication'] })
const agreed = (atMost?: Duration) => ({
  publication: [limitAsDecided('2025-02-01', { fact: 'lastDay', unit: 'month', atMost }, basis)],
})

test('the parties agree on the last day of a limit; a day off moves it as any other', () => {
  const script = (lastDay: string) => `
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-03-31  agree claimant lastDay=${lastDay}
    `
  const last = (lastDay: string, atMost?: Duration) =>
    timeline({ agree }, agreed(atMost), script(lastDay)).split('\n').at(-1)?.replace(/ +/g, ' ')
  assert.match(String(last('2026-05-30')), /publication by 2026-06-01 \(60 days/)
  assert.match(String(last('2026-03-31')), /publication by 2026-03-31 \(0 days/)
  assert.equal(last('2026-03-30'), '2026-03-31 agree refused: value-impossible')
  // Two months from 31 March are over on 31 May, whatever months lie between.
  assert.match(String(last('2026-05-31', months(2))), /publication by 2026-06-01/)
  assert.equal(last('2026-06-01', months(2)), '2026-03-31 agree refused: longer-than-allowed')
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
  const found = dueIn(procedureWith({ agree }), numbersWith(agreed()), {
    limit: 'publication',
    from: '2026-03-02',
  })
  assert.equal(isRefusal(found) && found.refused, 'limit-not-set')
})
