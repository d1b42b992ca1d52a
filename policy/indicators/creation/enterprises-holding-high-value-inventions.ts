import { distinct, known, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce, is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { highValuePatent } from '#policy/classifications/high-value-patent'
import { held } from '#policy/example-entries'
import { enterprisesWithHighValueInventions } from '#policy/inputs/enterprises-with-high-value-inventions'
import { managementCapability } from '#policy/missions/management-capability'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const enterprisesHoldingHighValueInventions = defineIndicator({
  id: 'enterprises-holding-high-value-inventions',
  code: 'C16',
  label: { zh: '拥有高价值发明专利的企业数', en: 'Enterprises holding high-value invention patents' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'main-line'),
    cite(scioPressConference202601),
  ],
  standard: economicContribution,
  mission: managementCapability,
  also: [quality],
  unit: { zh: '家', en: 'enterprises' },
  decimals: 0,
  better: 'higher',
  value: known(
    enterprisesWithHighValueInventions,
    distinct(
      stock(inventions, all(domesticRight, inForce(), highValuePatent, is('applicantKind', 'enterprise'))),
      'applicant',
    ),
  ),
  examples: [
    {
      says: {
        zh: '一家企业有2件此类专利的计1家；高校不计',
        en: 'an enterprise with two such patents is one enterprise; a university is none',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ filedOn: '2010-01-01', applicant: '甲公司', applicantKind: 'enterprise' }),
            held({ filedOn: '2011-01-01', applicant: '甲公司', applicantKind: 'enterprise' }),
            held({ filedOn: '2012-01-01', applicant: '乙大学', applicantKind: 'university' }),
          ],
        },
      },
      expect: 1,
    },
    {
      says: {
        zh: '有公布数的，以公布数为准，登记簿计数并列显示',
        en: 'what was published stands before the count, which is shown beside it',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ filedOn: '2010-01-01', applicant: '甲公司', applicantKind: 'enterprise' }),
            held({ filedOn: '2011-01-01', applicant: '甲公司', applicantKind: 'enterprise' }),
            held({ filedOn: '2012-01-01', applicant: '乙大学', applicantKind: 'university' }),
          ],
        },
        inputs: { 'enterprises-with-high-value-inventions': 280000 },
      },
      expect: 280000,
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
