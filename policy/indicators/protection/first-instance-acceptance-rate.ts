import { input, known, minus, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipCasesAppealed } from '#policy/inputs/ip-cases-appealed'
import { ipCasesConcluded } from '#policy/inputs/ip-cases-concluded'
import { publishedFirstInstanceAcceptance } from '#policy/inputs/published-first-instance-acceptance'
import { grandProtection } from '#policy/missions/grand-protection'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const firstInstanceAcceptanceRate = defineIndicator({
  id: 'first-instance-acceptance-rate',
  code: 'R02',
  label: { zh: '知识产权民事一审案件服判息诉率', en: 'Acceptance rate of first-instance civil judgments' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-trial'),
    cite(ipPlan14th),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  note: {
    zh: '公布数按最高人民法院口径；计算方法未经核对。',
    en: 'Published by the rule of the Supreme People’s Court; the computation was not read.',
  },
  value: known(
    publishedFirstInstanceAcceptance,
    ratio(minus(input(ipCasesConcluded), input(ipCasesAppealed)), input(ipCasesConcluded), { per: 100 }),
  ),
  examples: [
    {
      says: { zh: '审结800件，上诉60件', en: '60 appeals after 800 cases concluded' },
      on: '2025-12-31',
      given: { inputs: { 'ip-cases-concluded': 800, 'ip-cases-appealed': 60 } },
      expect: 92.5,
    },
    {
      says: {
        zh: '有公布比率的，以公布比率为准，不另行计算',
        en: 'the printed rate stands before the computed one',
      },
      on: '2025-12-31',
      given: {
        inputs: {
          'published-first-instance-acceptance': 91.9,
          'ip-cases-concluded': 800,
          'ip-cases-appealed': 60,
        },
      },
      expect: 91.9,
    },
    {
      says: { zh: '上诉数不明的，不以零计', en: 'appeals not known are not taken for none' },
      on: '2025-12-31',
      given: { inputs: { 'ip-cases-concluded': 800 } },
      expect: { refused: 'missing-input' },
    },
    {
      says: { zh: '没有审结案件的，不计算比率', en: 'no case concluded, no rate' },
      on: '2025-12-31',
      given: { inputs: { 'ip-cases-concluded': 0, 'ip-cases-appealed': 0 } },
      expect: { refused: 'zero-denominator' },
    },
  ],
})
