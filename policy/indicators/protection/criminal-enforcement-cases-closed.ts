import { count } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { closedIn } from '#policy/case-rows'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { grandProtection } from '#policy/missions/grand-protection'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const criminalEnforcementCasesClosed = defineIndicator({
  id: 'criminal-enforcement-cases-closed',
  code: 'R16d',
  label: { zh: '刑事执法案件办结数', en: 'Cases of criminal enforcement closed' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-criminal-enforcement'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(crimeReferralRegulations2020),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'cases' },
  decimals: 0,
  better: 'band',
  value: count(closedIn(criminalEnforcement)),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: {
        zh: '今年办结两件；去年的和其他渠道的不计',
        en: 'two closed this year; last year’s and those of other channels are left out',
      },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { channel: 'criminal-enforcement', code: 'closed', on: '2026-01-05' },
            { channel: 'criminal-enforcement', code: 'closed', on: '2026-06-30' },
            { channel: 'criminal-enforcement', code: 'closed', on: '2025-12-31' },
            { channel: 'courts', code: 'closed', on: '2026-03-02' },
          ],
        },
      },
      expect: 2,
    },
    {
      says: { zh: '有案件而今年没有办结的，为零', en: 'cases there are, and none closed this year: zero' },
      on: '2026-06-30',
      given: {
        events: { 'case-records': [{ channel: 'criminal-enforcement', code: 'closed', on: '2025-12-31' }] },
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
