import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { managementCapability } from '#policy/missions/management-capability'
import { workReport } from '#policy/procedures/organisation/work-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const reportsReturned = defineIndicator({
  id: 'reports-returned',
  code: 'G06b',
  label: { zh: '工作报告退回率', en: 'Work reports returned' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'organisation-reporting'),
    cite(houseWorkingRules),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'lower',
  value: ratio(
    count(acts(workReport, ['return', 'return-from-group'])),
    count(acts(workReport, ['sign', 'sign-again'])),
    { per: 100 },
  ),
  note: {
    zh: '退回次数与报送次数之比，由本市工作台账逐件计数。',
    en: 'Times returned over times sent up, counted from the city’s own working procedures.',
  },
  examples: [
    {
      says: { zh: '四次报送、一次退回', en: 'sent up four times, returned once' },
      on: '2026-06-30',
      given: {
        events: {
          'work-records': [
            { procedure: 'work-report', code: 'act.sign', on: '2026-02-03' },
            { procedure: 'work-report', code: 'act.sign', on: '2026-03-03' },
            { procedure: 'work-report', code: 'act.sign', on: '2026-03-04' },
            { procedure: 'work-report', code: 'act.sign-again', on: '2026-04-16' },
            { procedure: 'work-report', code: 'act.return', on: '2026-03-06' },
          ],
        },
      },
      expect: 25,
    },
    {
      says: { zh: '今年没有的，不计算比值', en: 'there was none this year, so there is no ratio' },
      on: '2026-06-30',
      given: {
        events: { 'work-records': [{ procedure: 'work-report', code: 'act.sign', on: '2025-11-03' }] },
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
