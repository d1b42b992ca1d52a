import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { enterprises } from '#policy/inputs/enterprises'
import { practisingPatentAttorneys } from '#policy/inputs/practising-patent-attorneys'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const patentAttorneysPer10kEnterprises = defineIndicator({
  id: 'patent-attorneys-per-10k-enterprises',
  code: 'E04',
  label: { zh: '每万家企业执业专利代理师', en: 'Practising patent attorneys per 10,000 enterprises' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(cnipaAnnualStatistics),
  ],
  standard: economicContribution,
  mission: developmentEnvironment,
  unit: { zh: '人/万家', en: 'attorneys per 10,000 enterprises' },
  decimals: 2,
  better: 'higher',
  value: ratio(input(practisingPatentAttorneys), input(enterprises)),
  examples: [
    {
      says: { zh: '执业专利代理师600人，企业40万家', en: '600 attorneys and 400,000 enterprises' },
      on: '2025-12-31',
      given: { inputs: { 'practising-patent-attorneys': 600, enterprises: 40 } },
      expect: 15,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'practising-patent-attorneys': 0, enterprises: 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { enterprises: 40 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
