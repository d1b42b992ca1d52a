import { growth, input, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { publishedRoyaltyExportGrowth } from '#policy/inputs/published-royalty-export-growth'
import { royaltyExports } from '#policy/inputs/royalty-exports'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { usePromotion } from '#policy/missions/use-promotion'
import { balanceOfPaymentsStatistics } from '#policy/sources/balance-of-payments-statistics'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const royaltyExportGrowth = defineIndicator({
  id: 'royalty-export-growth',
  code: 'U09',
  label: { zh: '知识产权使用费出口额三年增长', en: 'Growth of royalty exports over three years' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(balanceOfPaymentsStatistics),
    cite(ipPlan14thMidterm),
  ],
  standard: exchange,
  mission: usePromotion,
  also: [developmentEnvironment],
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: known(publishedRoyaltyExportGrowth, growth(input(royaltyExports), { years: 3 })),
  examples: [
    {
      says: { zh: '三年前600亿元，当年780亿元', en: '780 after 600 three years before' },
      on: '2023-12-31',
      given: { inputs: { 'royalty-exports': { '2020': 600, '2022': 700, '2023': 780 } } },
      expect: 30,
    },
    {
      says: { zh: '没有对比年份数据的，不计算增长', en: 'without the year of comparison there is no growth' },
      on: '2023-12-31',
      given: { inputs: { 'royalty-exports': { '2022': 700, '2023': 780 } } },
      expect: { refused: 'missing-input' },
    },
  ],
})
