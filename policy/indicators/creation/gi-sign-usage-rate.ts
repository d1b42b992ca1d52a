import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { giProducers } from '#policy/inputs/gi-producers'
import { giSignUsers } from '#policy/inputs/gi-sign-users'
import { usePromotion } from '#policy/missions/use-promotion'
import { giProtectionOrder80 } from '#policy/sources/gi-protection-order-80'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const giSignUsageRate = defineIndicator({
  id: 'gi-sign-usage-rate',
  code: 'C30b',
  label: { zh: '地理标志专用标志用标率', en: 'Usage rate of the geographical indication sign' },
  basis: [cite(strongIpCityOpinions2016, 'mission-3'), cite(giProtectionOrder80)],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(giSignUsers), input(giProducers), { per: 100 }),
  examples: [
    {
      says: { zh: '可用标的生产者480家，已用标120家', en: '120 of 480 entitled producers use the sign' },
      on: '2025-12-31',
      given: { inputs: { 'gi-sign-users': 120, 'gi-producers': 480 } },
      expect: 25,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'gi-sign-users': 0, 'gi-producers': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'gi-producers': 480 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
