import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { giSignUsers } from '#policy/inputs/gi-sign-users'
import { usePromotion } from '#policy/missions/use-promotion'
import { giProtectionOrder80 } from '#policy/sources/gi-protection-order-80'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const giSignUsersRegistered = defineIndicator({
  id: 'gi-sign-users-registered',
  code: 'C30a',
  label: { zh: '地理标志专用标志用标主体数', en: 'Users of the geographical indication sign' },
  basis: [cite(strongIpCityOpinions2016, 'mission-3'), cite(giProtectionOrder80)],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '家', en: 'organisations' },
  decimals: 0,
  better: 'higher',
  value: input(giSignUsers),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'gi-sign-users': { '2024': 120 } } },
      expect: 120,
    },
    {
      says: {
        zh: '2024年的数据在年度结束12个月后不再采用',
        en: 'a figure of 2024 no longer stands 12 months after its year has ended',
      },
      on: '2026-01-01',
      given: { inputs: { 'gi-sign-users': { '2024': 120 } } },
      expect: { refused: 'missing-input' },
    },
    {
      says: {
        zh: '未公布数据的，不给出数值，也不以零代替',
        en: 'nothing published, no value, and never a zero',
      },
      on: '2025-03-31',
      given: {},
      expect: { refused: 'missing-input' },
    },
  ],
})
