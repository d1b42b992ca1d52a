import { fieldOf, mean } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { grandProtection } from '#policy/missions/grand-protection'
import { patentInfringementAdjudication } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const adjudicationMeanDays = defineIndicator({
  id: 'adjudication-mean-days',
  code: 'R05',
  label: { zh: '行政裁决平均办案用时', en: 'Mean days of an adjudication' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(adjudicationOrder81, '第三十七条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '日', en: 'days' },
  decimals: 1,
  better: 'lower',
  value: mean(
    acts(patentInfringementAdjudication, ['uphold', 'uphold-directly', 'dismiss']),
    fieldOf('decisionDays'),
  ),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: {
        zh: '今年作出三件，净用时30、60、66日',
        en: 'three decided this year after 30, 60 and 66 days, excluded periods left out',
      },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            {
              procedure: 'patent-infringement-adjudication',
              code: 'act.uphold',
              on: '2026-02-03',
              decisionDays: 30,
            },
            {
              procedure: 'patent-infringement-adjudication',
              code: 'act.dismiss',
              on: '2026-03-03',
              decisionDays: 60,
            },
            {
              procedure: 'patent-infringement-adjudication',
              code: 'act.uphold',
              on: '2026-04-07',
              decisionDays: 66,
            },
          ],
        },
      },
      expect: 52,
    },
    {
      says: { zh: '今年没有作出的，不给出数值', en: 'none decided this year, no value' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            {
              procedure: 'patent-infringement-adjudication',
              code: 'act.uphold',
              on: '2025-02-03',
              decisionDays: 30,
            },
          ],
        },
      },
      expect: { refused: 'nothing-to-measure' },
    },
    {
      says: { zh: '尚无此类案件台账的，不给出数值', en: 'where nothing was ever entered there is no value' },
      on: '2026-06-30',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
