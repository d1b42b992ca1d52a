import { count, happenings, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { deemedWithdrawn } from '#policy/events/deemed-withdrawn'
import { granted } from '#policy/events/granted'
import { refused } from '#policy/events/refused'
import { withdrawn } from '#policy/events/withdrawn'
import { happened } from '#policy/example-entries'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const inventionGrantRate = defineIndicator({
  id: 'invention-grant-rate',
  code: 'C20',
  label: { zh: '发明专利授权率', en: 'Grant rate of invention applications' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-grant'),
    cite(cnipaAnnualStatistics),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'band',
  mark: 'unverified',
  note: {
    zh: '按当年结案计算，不按申请年份的同批申请追踪。',
    en: 'Counted over applications that ended in the year, not over a cohort of filings.',
  },
  value: ratio(
    count(happenings(inventions, [granted], domesticRight)),
    count(happenings(inventions, [granted, refused, withdrawn, deemedWithdrawn], domesticRight)),
    { per: 100 },
  ),
  examples: [
    {
      says: {
        zh: '授权1件，驳回1件，撤回和视为撤回共2件',
        en: 'one grant, one refusal, two applications withdrawn or deemed so',
      },
      on: '2025-12-31',
      given: {
        events: {
          inventions: [
            happened('granted', '2025-03-01'),
            happened('refused', '2025-03-02'),
            happened('withdrawn', '2025-03-03'),
            happened('deemed-withdrawn', '2025-03-04'),
            happened('transferred', '2025-03-05'),
          ],
        },
      },
      expect: 25,
    },
    {
      says: {
        zh: '当年没有审结申请的，不计算授权率',
        en: 'without an end of any application in the year there is no rate',
      },
      on: '2025-12-31',
      given: { events: { inventions: [happened('granted', '2024-12-31')] } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2025-12-31',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
