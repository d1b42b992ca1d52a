import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { generalBudgetExpenditure } from '#policy/inputs/general-budget-expenditure'
import { ipBudgetExpenditure } from '#policy/inputs/ip-budget-expenditure'
import { managementCapability } from '#policy/missions/management-capability'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const ipBudgetShare = defineIndicator({
  id: 'ip-budget-share',
  code: 'G02',
  label: {
    zh: '知识产权经费占一般公共预算支出比重',
    en: 'Intellectual property in the general public budget',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(strongIpCityOpinions2016, 'standard-governance'),
    cite(statisticalYearbook),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '‰', en: '‰' },
  decimals: 2,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(ipBudgetExpenditure), input(generalBudgetExpenditure), { per: 1000 }),
  examples: [
    {
      says: { zh: '一般公共预算支出1500亿元，其中知识产权经费3亿元', en: '3 of a budget of 1,500' },
      on: '2025-12-31',
      given: { inputs: { 'ip-budget-expenditure': 3, 'general-budget-expenditure': 1500 } },
      expect: 2,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-budget-expenditure': 0, 'general-budget-expenditure': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'general-budget-expenditure': 1500 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
