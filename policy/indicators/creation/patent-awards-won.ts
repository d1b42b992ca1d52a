import { input, plus } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { patentAwardGolds } from '#policy/inputs/patent-award-golds'
import { patentAwardMerits } from '#policy/inputs/patent-award-merits'
import { patentAwardSilvers } from '#policy/inputs/patent-award-silvers'
import { quality } from '#policy/missions/quality'
import { patentAwardDecisions } from '#policy/sources/patent-award-decisions'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const patentAwardsWon = defineIndicator({
  id: 'patent-awards-won',
  code: 'C36',
  label: { zh: '中国专利奖获奖数', en: 'China Patent Awards won' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(patentAwardDecisions)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '项', en: 'awards' },
  decimals: 0,
  better: 'higher',
  mark: 'unverified',
  note: {
    zh: '没有公布的加权办法，各等次不加权相加。',
    en: 'No weighting is published, so the grades are added unweighted.',
  },
  value: plus(input(patentAwardGolds), input(patentAwardSilvers), input(patentAwardMerits)),
  examples: [
    {
      says: { zh: '金奖1项，银奖2项，优秀奖7项', en: 'one gold, two silver and seven merit awards' },
      on: '2025-12-31',
      given: { inputs: { 'patent-award-golds': 1, 'patent-award-silvers': 2, 'patent-award-merits': 7 } },
      expect: 10,
    },
    {
      says: { zh: '某一奖项数目不明的，不以零计', en: 'a grade that is not known is not taken for none' },
      on: '2025-12-31',
      given: { inputs: { 'patent-award-golds': 1, 'patent-award-merits': 7 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
