import { count } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { grandProtection } from '#policy/missions/grand-protection'
import { reportReward } from '#policy/procedures/social-supervision/report-reward'
import { reportRewardMeasures2021 } from '#policy/sources/report-reward-measures-2021'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const reportRewardsGranted = defineIndicator({
  id: 'report-rewards-granted',
  code: 'R31',
  label: { zh: '举报奖励决定数', en: 'Rewards of reports granted' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-social-supervision'),
    cite(reportRewardMeasures2021),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'cases' },
  decimals: 0,
  better: 'band',
  mark: 'unverified',
  value: count(acts(reportReward, ['decide', 'agree'])),
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
            { procedure: 'report-reward', code: 'act.decide', on: '2026-02-03' },
            { procedure: 'report-reward', code: 'act.agree', on: '2026-05-06' },
            { procedure: 'report-reward', code: 'act.decide', on: '2025-11-03' },
          ],
        },
      },
      expect: 2,
    },
    {
      says: { zh: '有案件而今年没有的，为零', en: 'cases there are, and none this year: zero' },
      on: '2026-06-30',
      given: {
        events: { 'case-records': [{ procedure: 'report-reward', code: 'act.decide', on: '2025-11-03' }] },
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
