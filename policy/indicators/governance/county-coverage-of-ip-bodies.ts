import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { counties } from '#policy/inputs/counties'
import { countiesWithIpBodies } from '#policy/inputs/counties-with-ip-bodies'
import { managementCapability } from '#policy/missions/management-capability'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const countyCoverageOfIpBodies = defineIndicator({
  id: 'county-coverage-of-ip-bodies',
  code: 'G01',
  label: {
    zh: '区县知识产权管理机构覆盖率',
    en: 'Counties and districts with a body for intellectual property',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'main-line'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(statisticalYearbook),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(countiesWithIpBodies), input(counties), { per: 100 }),
  examples: [
    {
      says: { zh: '所辖12个区县，9个设有机构', en: 'nine of twelve districts have one' },
      on: '2025-12-31',
      given: { inputs: { 'counties-with-ip-bodies': 9, counties: 12 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'counties-with-ip-bodies': 0, counties: 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { counties: 12 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
