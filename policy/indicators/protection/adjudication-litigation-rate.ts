import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { adjudicationsConcluded } from '#policy/inputs/adjudications-concluded'
import { adjudicationsLitigated } from '#policy/inputs/adjudications-litigated'
import { grandProtection } from '#policy/missions/grand-protection'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const adjudicationLitigationRate = defineIndicator({
  id: 'adjudication-litigation-rate',
  code: 'R06a',
  label: { zh: '行政裁决被诉率', en: 'Adjudications taken to court' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-trial'),
    cite(adjudicationOrder81),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'lower',
  mark: 'unverified',
  value: ratio(input(adjudicationsLitigated), input(adjudicationsConcluded), { per: 100 }),
  examples: [
    {
      says: { zh: '行政裁决120件，被提起行政诉讼6件', en: '6 of 120 adjudications were taken to court' },
      on: '2025-12-31',
      given: { inputs: { 'adjudications-litigated': 6, 'adjudications-concluded': 120 } },
      expect: 5,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'adjudications-litigated': 0, 'adjudications-concluded': 0 } },
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
