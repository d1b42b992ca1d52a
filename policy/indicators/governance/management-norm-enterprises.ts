import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { certifiedEnterprises } from '#policy/inputs/certified-enterprises'
import { managementCapability } from '#policy/missions/management-capability'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const managementNormEnterprises = defineIndicator({
  id: 'management-norm-enterprises',
  code: 'G09b',
  label: { zh: '知识产权管理规范贯标企业数', en: 'Enterprises certified to the management norm' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'main-line'),
    cite(cnipaAnnualStatistics),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '家', en: 'enterprises' },
  decimals: 0,
  better: 'higher',
  mark: 'unverified',
  value: input(certifiedEnterprises),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'certified-enterprises': { '2024': 900 } } },
      expect: 900,
    },
    {
      says: {
        zh: '2024年的数据在年度结束24个月后不再采用',
        en: 'a figure of 2024 no longer stands 24 months after its year has ended',
      },
      on: '2027-01-01',
      given: { inputs: { 'certified-enterprises': { '2024': 900 } } },
      expect: { refused: 'missing-input' },
    },
    {
      says: {
        zh: '未公布数据的，不给出数值，也不以零代替',
        en: 'nothing published, no value, and never a zero',
      },
      on: '2025-03-31',
      given: {},
      expect: { refused: 'missing-input' },
    },
  ],
})
