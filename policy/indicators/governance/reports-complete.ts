import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { kept, keptOrMissed } from '#policy/case-rows'
import { managementCapability } from '#policy/missions/management-capability'
import { workReport } from '#policy/procedures/organisation/work-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const reportsComplete = defineIndicator({
  id: 'reports-complete',
  code: 'G12a',
  label: { zh: '报告数据完整率', en: 'Expected reports that came with all their data' },
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
  value: ratio(count(kept(workReport, 'closing')), count(keptOrMissed(workReport, 'closing')), { per: 100 }),
  note: {
    zh: '由本市工作台账逐件计数：应报报告中，报告期关闭前已经报送的。必填项为空的报告不能报送，报送的都是完整的。',
    en: 'Of reports expected, those that came before their period closed. One with a blank where an answer is due cannot be handed in.',
  },
  examples: [
    {
      says: { zh: '应报四件，一件到关闭时仍未报', en: 'four expected, one never came' },
      on: '2026-06-30',
      given: {
        events: {
          'work-records': [
            { procedure: 'work-report', code: 'kept.closing', on: '2026-02-03' },
            { procedure: 'work-report', code: 'kept.closing', on: '2026-03-03' },
            { procedure: 'work-report', code: 'kept.closing', on: '2026-04-16' },
            { procedure: 'work-report', code: 'missed.closing', on: '2026-05-16' },
            { procedure: 'work-report', code: 'missed.submission', on: '2026-05-06' },
          ],
        },
      },
      expect: 75,
    },
    {
      says: { zh: '今年没有的，不计算比值', en: 'there was none this year, so there is no ratio' },
      on: '2026-06-30',
      given: {
        events: { 'work-records': [{ procedure: 'work-report', code: 'kept.closing', on: '2025-11-03' }] },
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
