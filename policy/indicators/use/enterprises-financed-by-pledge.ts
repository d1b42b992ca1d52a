import { distinct, happenings, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { pledgeRegistered } from '#policy/events/pledge-registered'
import { happened } from '#policy/example-entries'
import { pledgeFinancedEnterprises } from '#policy/inputs/pledge-financed-enterprises'
import { usePromotion } from '#policy/missions/use-promotion'
import { patents } from '#policy/register-groups/patents'
import { trademarks } from '#policy/registers/trademarks'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const enterprisesFinancedByPledge = defineIndicator({
  id: 'enterprises-financed-by-pledge',
  code: 'U05',
  label: { zh: '质押融资惠及企业数', en: 'Enterprises financed by pledges' },
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
  value: known(
    pledgeFinancedEnterprises,
    distinct(
      happenings(
        [...patents, trademarks],
        [pledgeRegistered],
        all(is('office', 'CN'), is('applicantKind', 'enterprise')),
      ),
      'applicant',
    ),
  ),
  examples: [
    {
      says: {
        zh: '一家企业既质押专利又质押商标的，计1家',
        en: 'an enterprise that pledged a patent and a mark is one enterprise',
      },
      on: '2025-12-31',
      given: {
        events: {
          inventions: [
            happened('pledge-registered', '2025-02-01', { applicant: '甲公司', applicantKind: 'enterprise' }),
          ],
          trademarks: [
            happened('pledge-registered', '2025-03-01', { applicant: '甲公司', applicantKind: 'enterprise' }),
            happened('pledge-registered', '2025-03-01', { applicant: '乙公司', applicantKind: 'enterprise' }),
          ],
        },
      },
      expect: 2,
    },
    {
      says: { zh: '登记簿为空的，采用公布数', en: 'what was published stands where the register is empty' },
      on: '2025-12-31',
      given: { inputs: { 'pledge-financed-enterprises': 37000 } },
      expect: 37000,
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
