import { input, known, plus } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { royaltyExports } from '#policy/inputs/royalty-exports'
import { royaltyImports } from '#policy/inputs/royalty-imports'
import { royaltyTrade } from '#policy/inputs/royalty-trade'
import { usePromotion } from '#policy/missions/use-promotion'
import { balanceOfPaymentsStatistics } from '#policy/sources/balance-of-payments-statistics'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { exchange } from '#policy/standards/exchange'

export const royaltyTradeTotal = defineIndicator({
  id: 'royalty-trade-total',
  code: 'U08',
  label: {
    zh: '知识产权使用费进出口总额',
    en: 'Charges for the use of intellectual property, imports and exports',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(balanceOfPaymentsStatistics),
    cite(ipPlan14th),
  ],
  standard: economicContribution,
  mission: usePromotion,
  also: [exchange],
  unit: { zh: '亿元', en: 'RMB 100 million' },
  decimals: 1,
  better: 'higher',
  value: known(royaltyTrade, plus(input(royaltyImports), input(royaltyExports))),
  examples: [
    {
      says: { zh: '进口3200亿元，出口800亿元', en: 'imports of 3,200 and exports of 800' },
      on: '2024-12-31',
      given: { inputs: { 'royalty-imports': { '2024': 3200 }, 'royalty-exports': { '2024': 800 } } },
      expect: 4000,
    },
    {
      says: {
        zh: '不同年份的进口额与出口额不相加',
        en: 'imports and exports of different years are not added',
      },
      on: '2025-03-31',
      given: {
        inputs: { 'royalty-imports': { '2023': 3200 }, 'royalty-exports': { '2023': 780, '2024': 800 } },
      },
      expect: 3980,
    },
    {
      says: { zh: '只有进口额的，不作为总额', en: 'imports alone are not the total' },
      on: '2024-12-31',
      given: { inputs: { 'royalty-imports': { '2024': 3200 } } },
      expect: { refused: 'missing-input' },
    },
  ],
})
