import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { satisfactionScore } from '#policy/inputs/satisfaction-score'
import { grandProtection } from '#policy/missions/grand-protection'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { ipSatisfactionSurvey } from '#policy/sources/ip-satisfaction-survey'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const publicSatisfaction = defineIndicator({
  id: 'public-satisfaction',
  code: 'R01',
  label: { zh: '知识产权保护社会满意度', en: 'Public satisfaction with intellectual property protection' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'standard-environment'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-social-supervision'),
    cite(ipSatisfactionSurvey),
    cite(ipPlan14th),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '分', en: 'points' },
  decimals: 2,
  better: 'higher',
  note: {
    zh: '抽样调查得分，0至100；城市样本可能偏小。',
    en: 'Score of a sample survey, 0 to 100; a city’s sample may be small.',
  },
  value: input(satisfactionScore),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'satisfaction-score': { '2024': 82.36 } } },
      expect: 82.36,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'satisfaction-score': { '2024': 82.36 } } },
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
