import { count } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { grandProtection } from '#policy/missions/grand-protection'
import { judicialConfirmation } from '#policy/procedures/arbitration-and-mediation/judicial-confirmation'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const confirmationsRuled = defineIndicator({
  id: 'confirmations-ruled',
  code: 'R21b',
  label: { zh: '裁定确认调解协议数', en: 'Mediation agreements confirmed by the court' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-arbitration-mediation'),
    cite(civilProcedureLaw2023, '第二百零六条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'cases' },
  decimals: 0,
  better: 'higher',
  value: count(acts(judicialConfirmation, ['confirm', 'confirm-at-once'])),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: {
        zh: '今年两件，其中一件当即确认；去年一件不计',
        en: 'two this year, one of them at once; one of last year is left out',
      },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'judicial-confirmation', code: 'act.confirm', on: '2026-02-03' },
            { procedure: 'judicial-confirmation', code: 'act.confirm-at-once', on: '2026-05-06' },
            { procedure: 'judicial-confirmation', code: 'act.confirm', on: '2025-11-03' },
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
          'case-records': [{ procedure: 'judicial-confirmation', code: 'act.confirm', on: '2025-11-03' }],
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
