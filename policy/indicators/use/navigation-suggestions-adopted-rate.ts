import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { navigationSuggestions } from '#policy/inputs/navigation-suggestions'
import { navigationSuggestionsAdopted } from '#policy/inputs/navigation-suggestions-adopted'
import { usePromotion } from '#policy/missions/use-promotion'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const navigationSuggestionsAdoptedRate = defineIndicator({
  id: 'navigation-suggestions-adopted-rate',
  code: 'U22',
  label: { zh: '专利导航成果应用率', en: 'Suggestions of patent navigation adopted' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(ipPlan15th, '第三部分（五）'),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(navigationSuggestionsAdopted), input(navigationSuggestions), { per: 100 }),
  examples: [
    {
      says: { zh: '提出建议50条，采用30条', en: '30 of 50 suggestions adopted' },
      on: '2025-12-31',
      given: { inputs: { 'navigation-suggestions-adopted': 30, 'navigation-suggestions': 50 } },
      expect: 60,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'navigation-suggestions-adopted': 0, 'navigation-suggestions': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'navigation-suggestions': 50 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
