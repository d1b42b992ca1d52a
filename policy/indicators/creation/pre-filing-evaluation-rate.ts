import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { universityFilings } from '#policy/inputs/university-filings'
import { universityFilingsEvaluated } from '#policy/inputs/university-filings-evaluated'
import { quality } from '#policy/missions/quality'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const preFilingEvaluationRate = defineIndicator({
  id: 'pre-filing-evaluation-rate',
  code: 'C40',
  label: { zh: '高校专利申请前评估率', en: 'Patent applications evaluated before filing, of universities' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(ipPlan15th, '第三部分（四）'),
  ],
  standard: governance,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(universityFilingsEvaluated), input(universityFilings), { per: 100 }),
  examples: [
    {
      says: {
        zh: '高校申请600件，其中450件经过申请前评估',
        en: '450 of 600 applications evaluated before filing',
      },
      on: '2025-12-31',
      given: { inputs: { 'university-filings-evaluated': 450, 'university-filings': 600 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'university-filings-evaluated': 0, 'university-filings': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'university-filings': 600 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
