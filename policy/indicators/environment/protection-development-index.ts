import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipProtectionIndex } from '#policy/inputs/ip-protection-index'
import { grandProtection } from '#policy/missions/grand-protection'
import { ipDevelopmentEvaluation } from '#policy/sources/ip-development-evaluation'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const protectionDevelopmentIndex = defineIndicator({
  id: 'protection-development-index',
  code: 'E15d',
  label: { zh: '知识产权保护发展指数', en: 'Index of intellectual property protection' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(ipDevelopmentEvaluation),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '指数', en: 'index (2010 = 100)' },
  decimals: 1,
  better: 'higher',
  value: input(ipProtectionIndex),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'ip-protection-index': { '2024': 339.9 } } },
      expect: 339.9,
    },
    {
      says: {
        zh: '2024年的数据在年度结束24个月后不再采用',
        en: 'a figure of 2024 no longer stands 24 months after its year has ended',
      },
      on: '2027-01-01',
      given: { inputs: { 'ip-protection-index': { '2024': 339.9 } } },
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
