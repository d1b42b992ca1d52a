import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { adjudicationsConcluded } from '#policy/inputs/adjudications-concluded'
import { adjudicationsOnTime } from '#policy/inputs/adjudications-on-time'
import { grandProtection } from '#policy/missions/grand-protection'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const adjudicationOnTimeRate = defineIndicator({
  id: 'adjudication-on-time-rate',
  code: 'R04',
  label: { zh: '行政裁决法定期限内结案率', en: 'Patent infringement adjudications concluded in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(adjudicationOrder81, '第三十七条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(input(adjudicationsOnTime), input(adjudicationsConcluded), { per: 100 }),
  examples: [
    {
      says: {
        zh: '行政裁决120件，其中114件在第三十七条规定的期限内结案',
        en: '114 of 120 adjudications kept the period of Article 37',
      },
      on: '2025-12-31',
      given: { inputs: { 'adjudications-on-time': 114, 'adjudications-concluded': 120 } },
      expect: 95,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'adjudications-on-time': 0, 'adjudications-concluded': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'adjudications-concluded': 120 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
