import { count } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { grandProtection } from '#policy/missions/grand-protection'
import { patentInfringementAdjudication } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const adjudicationsAccepted = defineIndicator({
  id: 'adjudications-accepted',
  code: 'R03a',
  label: { zh: '专利侵权纠纷行政裁决立案数', en: 'Patent adjudications accepted' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(adjudicationOrder81, '第二十条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'cases' },
  decimals: 0,
  better: 'band',
  value: count(acts(patentInfringementAdjudication, ['accept'])),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: { zh: '今年两件，去年一件不计', en: 'two this year; one of last year is left out' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'patent-infringement-adjudication', code: 'act.accept', on: '2026-02-03' },
            { procedure: 'patent-infringement-adjudication', code: 'act.accept', on: '2026-05-06' },
            { procedure: 'patent-infringement-adjudication', code: 'act.accept', on: '2025-11-03' },
          ],
        },
      },
      expect: 2,
    },
    {
      says: { zh: '有案件而今年没有的，为零', en: 'cases there are, and none this year: zero' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'patent-infringement-adjudication', code: 'act.accept', on: '2025-11-03' },
          ],
        },
      },
      expect: 0,
    },
    {
      says: { zh: '尚无此类案件台账的，不给出数值', en: 'where nothing was ever entered there is no value' },
      on: '2026-06-30',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
