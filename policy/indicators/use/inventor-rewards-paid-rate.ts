import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { inventorRewardsDue } from '#policy/inputs/inventor-rewards-due'
import { inventorRewardsPaidInTime } from '#policy/inputs/inventor-rewards-paid-in-time'
import { inventorRewardsPaidBy2010Rules } from '#policy/inputs/inventor-rewards-paid-by-2010-rules'
import { usePromotion } from '#policy/missions/use-promotion'
import { patentImplementingRules2010 } from '#policy/sources/patent-implementing-rules-2010'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const inventorRewardsPaidRate = defineIndicator({
  id: 'inventor-rewards-paid-rate',
  code: 'U27',
  label: { zh: '职务发明奖励按期兑现率', en: 'Rewards to inventors paid in full and in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'principle-reform'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(patentImplementingRules2023, '第九十三条'),
  ],
  standard: governance,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(inventorRewardsPaidInTime), input(inventorRewardsDue), { per: 100 }),
  note: {
    zh: '没有约定的，自公告授予专利权之日起3个月内发放：发明专利不少于4000元，实用新型和外观设计不少于1500元。',
    en: 'Absent agreement: within three months of the grant, at least RMB 4,000 for an invention and 1,500 for others.',
  },
  earlier: [
    {
      until: '2024-01-20',
      value: ratio(input(inventorRewardsPaidBy2010Rules), input(inventorRewardsDue), { per: 100 }),
      basis: [
        cite(strongIpCityOpinions2016, 'principle-reform'),
        cite(patentImplementingRules2010, '第七十七条'),
      ],
      note: {
        zh: '没有约定的，自专利权公告之日起3个月内发放：发明专利不少于3000元，实用新型和外观设计不少于1000元。',
        en: 'Absent agreement: within three months of the grant, at least RMB 3,000 for an invention and 1,000 for others.',
      },
    },
  ],
  examples: [
    {
      says: {
        zh: '2023年到期的，按2010年细则的最低数额计算',
        en: 'what fell due in 2023 is held against the amounts of the rules of 2010',
      },
      on: '2023-12-31',
      given: { inputs: { 'inventor-rewards-paid-by-2010-rules': 96, 'inventor-rewards-due': 120 } },
      expect: 80,
    },
    {
      says: { zh: '到期应发120笔，按期足额发放90笔', en: '90 of 120 rewards paid in full and in time' },
      on: '2025-12-31',
      given: { inputs: { 'inventor-rewards-paid-in-time': 90, 'inventor-rewards-due': 120 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'inventor-rewards-paid-in-time': 0, 'inventor-rewards-due': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'inventor-rewards-due': 120 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
