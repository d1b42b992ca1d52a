import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { industrialEnterprises } from '#policy/inputs/industrial-enterprises'
import { industrialEnterprisesWithPatents } from '#policy/inputs/industrial-enterprises-with-patents'
import { managementCapability } from '#policy/missions/management-capability'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const patentCoverageOfIndustrialEnterprises = defineIndicator({
  id: 'patent-coverage-of-industrial-enterprises',
  code: 'C17',
  label: {
    zh: '规模以上工业企业专利覆盖率',
    en: 'Patent coverage of industrial enterprises above designated size',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'main-line'),
    cite(statisticalYearbook),
  ],
  standard: economicContribution,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(industrialEnterprisesWithPatents), input(industrialEnterprises), { per: 100 }),
  examples: [
    {
      says: {
        zh: '规模以上工业企业3600家，其中900家有有效专利',
        en: '900 of 3,600 enterprises hold a valid patent',
      },
      on: '2025-12-31',
      given: { inputs: { 'industrial-enterprises-with-patents': 900, 'industrial-enterprises': 3600 } },
      expect: 25,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'industrial-enterprises-with-patents': 0, 'industrial-enterprises': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'industrial-enterprises': 3600 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
