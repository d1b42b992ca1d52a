import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { riskCompensationFund } from '#policy/inputs/risk-compensation-fund'
import { riskCompensationLoans } from '#policy/inputs/risk-compensation-loans'
import { usePromotion } from '#policy/missions/use-promotion'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const riskCompensationLeverage = defineIndicator({
  id: 'risk-compensation-leverage',
  code: 'U21',
  label: { zh: '风险补偿资金放大倍数', en: 'Leverage of the fund that compensates risks' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(ipPlan15th, '第三部分（四）'),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '倍', en: 'times' },
  decimals: 2,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(riskCompensationLoans), input(riskCompensationFund)),
  examples: [
    {
      says: { zh: '资金0.5亿元，支持贷款余额12亿元', en: 'a fund of 0.5 behind loans of 12' },
      on: '2025-12-31',
      given: { inputs: { 'risk-compensation-loans': 12, 'risk-compensation-fund': 0.5 } },
      expect: 24,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'risk-compensation-loans': 0, 'risk-compensation-fund': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'risk-compensation-fund': 0.5 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
