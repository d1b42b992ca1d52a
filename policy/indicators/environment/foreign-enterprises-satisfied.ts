import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { foreignEnterpriseSatisfaction } from '#policy/inputs/foreign-enterprise-satisfaction'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const foreignEnterprisesSatisfied = defineIndicator({
  id: 'foreign-enterprises-satisfied',
  code: 'E17a',
  label: { zh: '外资企业知识产权满意度', en: 'Satisfaction of foreign-invested enterprises' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(ipPlan15th, '第五部分（十一）'),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: input(foreignEnterpriseSatisfaction),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'foreign-enterprise-satisfaction': { '2024': 88.5 } } },
      expect: 88.5,
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
