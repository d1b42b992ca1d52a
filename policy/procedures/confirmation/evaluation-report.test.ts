import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { evaluationReport as limits } from '#jurisdictions/limits/confirmation/evaluation-report'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { evaluationReport as procedure } from '#policy/procedures/confirmation/evaluation-report'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('from 31 December two months end with February, on a worked Saturday; a correction adds nothing', () => {
  assert.equal(
    timeline(`
      2025-12-31  request           right-holder
      2026-01-08  order-correction  cnipa-examiner  correctBy=2026-01-23
      2026-01-22  correct           right-holder
      2026-02-28  issue             cnipa-examiner
    `),
    table`
      2025-12-31  request           pending.received    report by 2026-02-28 (2 months, 中华人民共和国专利法实施细则 第六十三条)
      2026-01-08  order-correction  pending.correction  report by 2026-02-28 (2 months, 中华人民共和国专利法实施细则 第六十三条);
                                                        correction by 2026-01-23 (15 days, 中华人民共和国专利法实施细则 第六十二条)
      2026-01-22  correct           pending.received    report by 2026-02-28 (2 months, 中华人民共和国专利法实施细则 第六十三条)
      2026-02-28  issue             issued
    `,
  )
})

test('requested on registering, the two months run from the announced grant', () => {
  assert.equal(
    timeline(`
      2026-07-15  request         right-holder
      2026-07-16  await-grant     cnipa-examiner
      2026-08-25  announce-grant  cnipa-examiner
      2026-10-08  issue           cnipa-examiner
    `),
    table`
      2026-07-15  request         pending.received  report by 2026-09-15 (2 months, 中华人民共和国专利法实施细则 第六十三条)
      2026-07-16  await-grant     awaiting-grant
      2026-08-25  announce-grant  after-grant       report-after-grant by 2026-10-26 (2 months, 中华人民共和国专利法实施细则 第六十三条)
      2026-10-08  issue           issued
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 243)
})
