import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipCreationIndex } from '#policy/inputs/ip-creation-index'
import { quality } from '#policy/missions/quality'
import { ipDevelopmentEvaluation } from '#policy/sources/ip-development-evaluation'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const creationDevelopmentIndex = defineIndicator({
  id: 'creation-development-index',
  code: 'E15b',
  label: { zh: '知识产权创造发展指数', en: 'Index of intellectual property creation' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(ipDevelopmentEvaluation),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '指数', en: 'index (2010 = 100)' },
  decimals: 1,
  better: 'higher',
  value: input(ipCreationIndex),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'ip-creation-index': { '2024': 296.5 } } },
      expect: 296.5,
    },
    {
      says: {
        zh: '2024年的数据在年度结束24个月后不再采用',
        en: 'a figure of 2024 no longer stands 24 months after its year has ended',
      },
      on: '2027-01-01',
      given: { inputs: { 'ip-creation-index': { '2024': 296.5 } } },
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
