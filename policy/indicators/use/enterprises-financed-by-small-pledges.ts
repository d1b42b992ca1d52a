import { distinct, happenings, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, atMost, is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { pledgeRegistered } from '#policy/events/pledge-registered'
import { happened } from '#policy/example-entries'
import { inclusivePledgeEnterprises } from '#policy/inputs/inclusive-pledge-enterprises'
import { usePromotion } from '#policy/missions/use-promotion'
import { patents } from '#policy/register-groups/patents'
import { trademarks } from '#policy/registers/trademarks'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const enterprisesFinancedBySmallPledges = defineIndicator({
  id: 'enterprises-financed-by-small-pledges',
  code: 'U06',
  label: {
    zh: '1000万元以下普惠质押惠及企业数',
    en: 'Enterprises financed by pledges of up to RMB 10 million',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(ipPlan14thMidterm),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '家', en: 'enterprises' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '按单笔登记金额；登记簿不载企业规模，未区分中小微企业。',
    en: 'By single registration; the register does not tell the size of an enterprise.',
  },
  value: known(
    inclusivePledgeEnterprises,
    distinct(
      happenings(
        [...patents, trademarks],
        [pledgeRegistered],
        all(is('office', 'CN'), is('applicantKind', 'enterprise'), atMost('amount', 1_000_000_000)),
      ),
      'applicant',
    ),
  ),
  examples: [
    {
      says: {
        zh: '恰为1000万元的计入，超过1分的不计，金额不明的不计',
        en: 'RMB 10 million exactly is within the limit, a fen more is not, and an unknown amount is neither',
      },
      on: '2025-12-31',
      given: {
        events: {
          inventions: [
            happened('pledge-registered', '2025-02-01', {
              applicant: '甲公司',
              applicantKind: 'enterprise',
              amount: 1_000_000_000,
            }),
            happened('pledge-registered', '2025-02-01', {
              applicant: '乙公司',
              applicantKind: 'enterprise',
              amount: 1_000_000_001,
            }),
            happened('pledge-registered', '2025-02-01', { applicant: '丙公司', applicantKind: 'enterprise' }),
          ],
        },
      },
      expect: 1,
    },
    {
      says: { zh: '登记簿为空的，采用公布数', en: 'what was published stands where the register is empty' },
      on: '2025-12-31',
      given: { inputs: { 'inclusive-pledge-enterprises': 26000 } },
      expect: 26000,
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
