import { count } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { openedIn } from '#policy/case-rows'
import { confirmation } from '#policy/channels/confirmation'
import { grandProtection } from '#policy/missions/grand-protection'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const confirmationCasesOpened = defineIndicator({
  id: 'confirmation-cases-opened',
  code: 'R25c',
  label: { zh: '授权确权案件登记数', en: 'Cases of confirmation taken in' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-grant'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(patentLaw2020),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'cases' },
  decimals: 0,
  better: 'band',
  value: count(openedIn(confirmation)),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: {
        zh: '今年登记两件；去年的和其他渠道的不计',
        en: 'two taken in this year; last year’s and those of other channels are left out',
      },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { channel: 'confirmation', code: 'opened', on: '2026-01-05' },
            { channel: 'confirmation', code: 'opened', on: '2026-06-30' },
            { channel: 'confirmation', code: 'opened', on: '2025-12-31' },
            { channel: 'courts', code: 'opened', on: '2026-03-02' },
          ],
        },
      },
      expect: 2,
    },
    {
      says: { zh: '有案件而今年没有登记的，为零', en: 'cases there are, and none taken in this year: zero' },
      on: '2026-06-30',
      given: { events: { 'case-records': [{ channel: 'confirmation', code: 'opened', on: '2025-12-31' }] } },
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
