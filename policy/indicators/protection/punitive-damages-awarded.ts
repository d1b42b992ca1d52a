import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { punitiveDamagesAmount } from '#policy/inputs/punitive-damages-amount'
import { grandProtection } from '#policy/missions/grand-protection'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const punitiveDamagesAwarded = defineIndicator({
  id: 'punitive-damages-awarded',
  code: 'R18b',
  label: { zh: '惩罚性赔偿判赔金额', en: 'Damages awarded in cases with punitive damages' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-trial'),
    cite(courtIpStatistics),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '亿元', en: 'RMB 100 million' },
  decimals: 2,
  better: 'higher',
  value: input(punitiveDamagesAmount),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'punitive-damages-amount': { '2024': 0.36 } } },
      expect: 0.36,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'punitive-damages-amount': { '2024': 0.36 } } },
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
