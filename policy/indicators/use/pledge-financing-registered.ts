import { fieldOf, happenings, known, sum, times } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { pledgeRegistered } from '#policy/events/pledge-registered'
import { happened } from '#policy/example-entries'
import { pledgeFinancing } from '#policy/inputs/pledge-financing'
import { usePromotion } from '#policy/missions/use-promotion'
import { patents } from '#policy/register-groups/patents'
import { trademarks } from '#policy/registers/trademarks'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const pledgeFinancingRegistered = defineIndicator({
  id: 'pledge-financing-registered',
  code: 'U04',
  label: { zh: '专利商标质押融资登记金额', en: 'Pledge financing registered on patents and trademarks' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(ipPlan14th),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '亿元', en: 'RMB 100 million' },
  decimals: 2,
  better: 'higher',
  note: { zh: '登记簿以分记金额。', en: 'The register keeps amounts in fen, a hundredth of a yuan.' },
  value: known(
    pledgeFinancing,
    times(
      sum(happenings([...patents, trademarks], [pledgeRegistered], is('office', 'CN')), fieldOf('amount')),
      1e-10,
    ),
  ),
  examples: [
    {
      says: {
        zh: '当年登记3亿元和2亿元；上年登记的和注销的不计',
        en: 'RMB 300 and 200 million registered this year; last year’s and a cancellation are left out',
      },
      on: '2025-12-31',
      given: {
        events: {
          inventions: [happened('pledge-registered', '2025-02-01', { amount: 30_000_000_000 })],
          trademarks: [
            happened('pledge-registered', '2025-03-01', { amount: 20_000_000_000 }),
            happened('pledge-registered', '2024-03-01', { amount: 20_000_000_000 }),
            happened('pledge-cancelled', '2025-03-01', { amount: 20_000_000_000 }),
          ],
        },
      },
      expect: 5,
    },
    {
      says: { zh: '登记簿为空的，采用公布数', en: 'what was published stands where the register is empty' },
      on: '2025-12-31',
      given: { inputs: { 'pledge-financing': 8539.9 } },
      expect: 8539.9,
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2025-12-31',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
