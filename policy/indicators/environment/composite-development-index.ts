import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipDevelopmentIndex } from '#policy/inputs/ip-development-index'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { grandProtection } from '#policy/missions/grand-protection'
import { managementCapability } from '#policy/missions/management-capability'
import { quality } from '#policy/missions/quality'
import { usePromotion } from '#policy/missions/use-promotion'
import { ipDevelopmentEvaluation } from '#policy/sources/ip-development-evaluation'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { exchange } from '#policy/standards/exchange'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const compositeDevelopmentIndex = defineIndicator({
  id: 'composite-development-index',
  code: 'E15a',
  label: { zh: '知识产权综合发展指数', en: 'Composite index of intellectual property development' },
  basis: [
    cite(strongIpCityOpinions2016, 'target-2030'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(ipDevelopmentEvaluation),
  ],
  standard: governance,
  mission: developmentEnvironment,
  also: [
    protectiveEnvironment,
    economicContribution,
    exchange,
    managementCapability,
    grandProtection,
    usePromotion,
    quality,
  ],
  unit: { zh: '指数', en: 'index (2010 = 100)' },
  decimals: 1,
  better: 'higher',
  note: {
    zh: '全国以2010年为100；地区得分为0至100，二者不可比。',
    en: 'For the nation 2010 is 100; a region’s score runs from 0 to 100, and the two do not compare.',
  },
  value: input(ipDevelopmentIndex),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'ip-development-index': { '2024': 304.7 } } },
      expect: 304.7,
    },
    {
      says: {
        zh: '2024年的数据在年度结束24个月后不再采用',
        en: 'a figure of 2024 no longer stands 24 months after its year has ended',
      },
      on: '2027-01-01',
      given: { inputs: { 'ip-development-index': { '2024': 304.7 } } },
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
