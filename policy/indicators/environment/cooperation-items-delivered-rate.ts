import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { cooperationItemsAgreed } from '#policy/inputs/cooperation-items-agreed'
import { cooperationItemsDelivered } from '#policy/inputs/cooperation-items-delivered'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const cooperationItemsDeliveredRate = defineIndicator({
  id: 'cooperation-items-delivered-rate',
  code: 'E09',
  label: { zh: '区域合作事项落地率', en: 'Items of regional co-operation delivered' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'feature-coordination'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(ipPlan15th, '第四部分（七）'),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(cooperationItemsDelivered), input(cooperationItemsAgreed), { per: 100 }),
  examples: [
    {
      says: { zh: '商定20项，落实15项', en: '15 of 20 items delivered' },
      on: '2025-12-31',
      given: { inputs: { 'cooperation-items-delivered': 15, 'cooperation-items-agreed': 20 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'cooperation-items-delivered': 0, 'cooperation-items-agreed': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'cooperation-items-agreed': 20 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
