import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipTrialDays } from '#policy/inputs/ip-trial-days'
import { grandProtection } from '#policy/missions/grand-protection'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const civilTrialDays = defineIndicator({
  id: 'civil-trial-days',
  code: 'R17',
  label: { zh: '知识产权民事案件平均审理天数', en: 'Mean trial days of civil intellectual property cases' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-trial'),
    cite(courtIpStatistics),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '天', en: 'days' },
  decimals: 1,
  better: 'lower',
  value: input(ipTrialDays),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'ip-trial-days': { '2024': 128.5 } } },
      expect: 128.5,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'ip-trial-days': { '2024': 128.5 } } },
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
