import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { kept, keptOrMissed } from '#policy/case-rows'
import { grandProtection } from '#policy/missions/grand-protection'
import { patentInfringementAdjudication } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const adjudicationsAcceptedInTime = defineIndicator({
  id: 'adjudications-accepted-in-time',
  code: 'R07',
  label: { zh: '行政裁决按期立案率', en: 'Adjudications accepted or refused in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(adjudicationOrder81, '第二十条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(
    count(kept(patentInfringementAdjudication, 'acceptance')),
    count(keptOrMissed(patentInfringementAdjudication, 'acceptance')),
    { per: 100 },
  ),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: { zh: '三件按期、一件逾期', en: 'three in time and one late' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'patent-infringement-adjudication', code: 'kept.acceptance', on: '2026-02-03' },
            { procedure: 'patent-infringement-adjudication', code: 'kept.acceptance', on: '2026-03-03' },
            { procedure: 'patent-infringement-adjudication', code: 'kept.acceptance', on: '2026-04-07' },
            { procedure: 'patent-infringement-adjudication', code: 'missed.acceptance', on: '2026-05-06' },
          ],
        },
      },
      expect: 75,
    },
    {
      says: { zh: '今年没有到期的，不计算比值', en: 'nothing fell due this year, so there is no ratio' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'patent-infringement-adjudication', code: 'kept.acceptance', on: '2025-11-03' },
          ],
        },
      },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '尚无此类案件台账的，不给出数值', en: 'where nothing was ever entered there is no value' },
      on: '2026-06-30',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
