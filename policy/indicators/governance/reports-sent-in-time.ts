import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { kept, keptOrMissed } from '#policy/case-rows'
import { managementCapability } from '#policy/missions/management-capability'
import { workReport } from '#policy/procedures/organisation/work-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const reportsSentInTime = defineIndicator({
  id: 'reports-sent-in-time',
  code: 'G06a',
  label: { zh: '工作报告按期报送率', en: 'Work reports sent up in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'organisation-reporting'),
    cite(houseWorkingRules),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(count(kept(workReport, 'submission')), count(keptOrMissed(workReport, 'submission')), {
    per: 100,
  }),
  note: {
    zh: '由本市工作台账逐件计数。',
    en: 'Counted one by one from the city’s own working procedures.',
  },
  examples: [
    {
      says: { zh: '两件按期、两件逾期', en: 'two in time and two late' },
      on: '2026-06-30',
      given: {
        events: {
          'work-records': [
            { procedure: 'work-report', code: 'kept.submission', on: '2026-02-03' },
            { procedure: 'work-report', code: 'kept.submission', on: '2026-03-03' },
            { procedure: 'work-report', code: 'missed.submission', on: '2026-04-16' },
            { procedure: 'work-report', code: 'missed.submission', on: '2026-05-06' },
          ],
        },
      },
      expect: 50,
    },
    {
      says: { zh: '今年没有的，不计算比值', en: 'there was none this year, so there is no ratio' },
      on: '2026-06-30',
      given: {
        events: { 'work-records': [{ procedure: 'work-report', code: 'kept.submission', on: '2025-11-03' }] },
      },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '尚无工作台账的，不给出数值', en: 'where nothing was ever entered there is no value' },
      on: '2026-06-30',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
