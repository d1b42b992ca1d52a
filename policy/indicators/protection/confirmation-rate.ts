import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { grandProtection } from '#policy/missions/grand-protection'
import { judicialConfirmation } from '#policy/procedures/arbitration-and-mediation/judicial-confirmation'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const confirmationRate = defineIndicator({
  id: 'confirmation-rate',
  code: 'R21c',
  label: { zh: '司法确认率', en: 'Share of applications confirmed' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-arbitration-mediation'),
    cite(civilProcedureLaw2023, '第二百零六条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(
    count(acts(judicialConfirmation, ['confirm', 'confirm-at-once'])),
    count(acts(judicialConfirmation, ['confirm', 'confirm-at-once', 'dismiss'])),
    { per: 100 },
  ),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: {
        zh: '确认四件（一件当即），驳回一件',
        en: 'four confirmed, one of them at once, and one dismissed',
      },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'judicial-confirmation', code: 'act.confirm-at-once', on: '2026-03-02' },
            { procedure: 'judicial-confirmation', code: 'act.confirm', on: '2026-03-02' },
            { procedure: 'judicial-confirmation', code: 'act.confirm', on: '2026-03-02' },
            { procedure: 'judicial-confirmation', code: 'act.confirm', on: '2026-03-02' },
            { procedure: 'judicial-confirmation', code: 'act.dismiss', on: '2026-03-02' },
          ],
        },
      },
      expect: 80,
    },
    {
      says: { zh: '今年没有裁定的，不计算比值', en: 'no ruling this year, so there is no ratio' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [{ procedure: 'judicial-confirmation', code: 'act.confirm', on: '2025-03-04' }],
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
