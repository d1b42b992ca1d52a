import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { quality } from '#policy/missions/quality'
import { abnormalFilingLead } from '#policy/procedures/confirmation/abnormal-filing-lead'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

const answered = ['withdraw', 'state']

export const abnormalFilingsAnswered = defineIndicator({
  id: 'abnormal-filings-answered',
  code: 'C19',
  label: { zh: '非正常线索撤回、答复率', en: 'Notified abnormal filings withdrawn or answered' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(filingConductOrder77, '第五条')],
  standard: governance,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(
    count(acts(abnormalFilingLead, answered)),
    count(acts(abnormalFilingLead, ['start-special-examination'])),
    { per: 100 },
  ),
  note: {
    zh: '由本市案件台账逐案计数；跨年答复的，与当年通知的件数相比。',
    en: 'Counted on the city’s own desk; an answer of this year to a notice of last year counts this year.',
  },
  examples: [
    {
      says: {
        zh: '通知四件，一件撤回、两件陈述、一件未答复',
        en: 'of four notified one is withdrawn, two are answered and one is not',
      },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'abnormal-filing-lead', code: 'act.start-special-examination', on: '2026-01-12' },
            { procedure: 'abnormal-filing-lead', code: 'act.start-special-examination', on: '2026-01-13' },
            { procedure: 'abnormal-filing-lead', code: 'act.start-special-examination', on: '2026-01-14' },
            { procedure: 'abnormal-filing-lead', code: 'act.start-special-examination', on: '2026-01-15' },
            { procedure: 'abnormal-filing-lead', code: 'act.withdraw', on: '2026-02-10' },
            { procedure: 'abnormal-filing-lead', code: 'act.state', on: '2026-03-02' },
            { procedure: 'abnormal-filing-lead', code: 'act.state', on: '2026-03-03' },
            { procedure: 'abnormal-filing-lead', code: 'act.deem-withdrawn', on: '2026-03-20' },
          ],
        },
      },
      expect: 75,
    },
    {
      says: { zh: '今年没有通知的，不计算比值', en: 'none was notified this year, so there is no ratio' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'abnormal-filing-lead', code: 'act.start-special-examination', on: '2025-11-03' },
          ],
        },
      },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '尚无此类案件台账的，不给出数值', en: 'where nothing was ever entered there is no value' },
      on: '2026-06-30',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
