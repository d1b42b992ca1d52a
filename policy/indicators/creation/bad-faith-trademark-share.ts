import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { badFaithTrademarkFilings } from '#policy/inputs/bad-faith-trademark-filings'
import { trademarkFilings } from '#policy/inputs/trademark-filings'
import { quality } from '#policy/missions/quality'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { trademarkStatistics } from '#policy/sources/trademark-statistics'
import { governance } from '#policy/standards/governance'

export const badFaithTrademarkShare = defineIndicator({
  id: 'bad-faith-trademark-share',
  code: 'C27',
  label: { zh: '恶意商标注册申请占比', en: 'Share of trademark applications in bad faith' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'standard-governance'),
    cite(trademarkStatistics),
  ],
  standard: governance,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 2,
  better: 'lower',
  mark: 'unverified',
  value: ratio(input(badFaithTrademarkFilings), input(trademarkFilings), { per: 100 }),
  examples: [
    {
      says: {
        zh: '商标注册申请18000件，其中45件被认定为恶意申请',
        en: '45 of 18,000 applications were found to be in bad faith',
      },
      on: '2025-12-31',
      given: { inputs: { 'bad-faith-trademark-filings': 45, 'trademark-filings': 18000 } },
      expect: 0.25,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'bad-faith-trademark-filings': 0, 'trademark-filings': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'trademark-filings': 18000 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
