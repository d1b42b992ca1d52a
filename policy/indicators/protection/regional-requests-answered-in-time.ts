import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { handOversKept, handOversKeptOrMissed } from '#policy/case-rows'
import { cityToCity } from '#policy/hand-overs/city-to-city'
import { grandProtection } from '#policy/missions/grand-protection'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

const answer = { zh: '反馈结果', en: 'report the result' }

export const regionalRequestsAnsweredInTime = defineIndicator({
  id: 'regional-requests-answered-in-time',
  code: 'R34',
  label: { zh: '跨区域协查按期回复率', en: 'Requests between regions answered in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(administrativePenaltyLaw2021, '第二十六条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(
    count(handOversKept('answer', answer, cityToCity)),
    count(handOversKeptOrMissed('answer', answer, cityToCity)),
    { per: 100 },
  ),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: { zh: '三次按期反馈，一次逾期', en: 'three answered in time and one late' },
      on: '2026-06-30',
      given: {
        events: {
          'hand-over-records': [
            { procedure: 'city-to-city', code: 'kept.answer', on: '2026-03-02' },
            { procedure: 'city-to-city', code: 'kept.answer', on: '2026-04-01' },
            { procedure: 'city-to-city', code: 'kept.answer', on: '2026-05-06' },
            { procedure: 'city-to-city', code: 'missed.answer', on: '2026-03-02' },
          ],
        },
      },
      expect: 75,
    },
    {
      says: {
        zh: '今年没有应当反馈的，不计算比值',
        en: 'no answer fell due this year, so there is no ratio',
      },
      on: '2026-06-30',
      given: {
        events: {
          'hand-over-records': [{ procedure: 'city-to-city', code: 'kept.answer', on: '2025-03-04' }],
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
