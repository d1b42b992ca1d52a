import { count, plus } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { grandProtection } from '#policy/missions/grand-protection'
import { customsDetentionExOfficio } from '#policy/procedures/administrative-enforcement/customs-detention-ex-officio'
import { customsDetentionOnApplication } from '#policy/procedures/administrative-enforcement/customs-detention-on-application'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const customsDetentionsMade = defineIndicator({
  id: 'customs-detentions-made',
  code: 'R23c',
  label: { zh: '海关扣留数（逐案）', en: 'Detentions by customs, case by case' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(customsRegulations2018, '第十五条'),
    cite(customsRegulations2018, '第十六条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'cases' },
  decimals: 0,
  better: 'band',
  value: plus(
    count(acts(customsDetentionOnApplication, ['detain'])),
    count(acts(customsDetentionExOfficio, ['detain'])),
  ),
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
            { procedure: 'customs-detention-on-application', code: 'act.detain', on: '2026-02-03' },
            { procedure: 'customs-detention-ex-officio', code: 'act.detain', on: '2026-05-06' },
            { procedure: 'customs-detention-on-application', code: 'act.detain', on: '2025-11-03' },
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
            { procedure: 'customs-detention-on-application', code: 'act.detain', on: '2025-11-03' },
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
