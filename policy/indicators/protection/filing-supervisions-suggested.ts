import { count } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { grandProtection } from '#policy/missions/grand-protection'
import { criminalReferral } from '#policy/procedures/criminal-enforcement/criminal-referral'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const filingSupervisionsSuggested = defineIndicator({
  id: 'filing-supervisions-suggested',
  code: 'R15a',
  label: { zh: '建议立案监督数（逐案）', en: 'Filing supervisions suggested' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-criminal-enforcement'),
    cite(crimeReferralRegulations2020, '第九条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'cases' },
  decimals: 0,
  better: 'band',
  value: count(acts(criminalReferral, ['suggest-supervision'])),
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
            { procedure: 'criminal-referral', code: 'act.suggest-supervision', on: '2026-02-03' },
            { procedure: 'criminal-referral', code: 'act.suggest-supervision', on: '2026-05-06' },
            { procedure: 'criminal-referral', code: 'act.suggest-supervision', on: '2025-11-03' },
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
            { procedure: 'criminal-referral', code: 'act.suggest-supervision', on: '2025-11-03' },
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
