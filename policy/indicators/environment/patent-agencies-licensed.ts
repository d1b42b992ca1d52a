import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { patentAgencies } from '#policy/inputs/patent-agencies'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const patentAgenciesLicensed = defineIndicator({
  id: 'patent-agencies-licensed',
  code: 'E03a',
  label: { zh: '专利代理机构数', en: 'Patent agencies' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(ipServiceIndustryReport),
  ],
  standard: economicContribution,
  mission: developmentEnvironment,
  unit: { zh: '家', en: 'bodies' },
  decimals: 0,
  better: 'higher',
  value: input(patentAgencies),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'patent-agencies': { '2024': 5269 } } },
      expect: 5269,
    },
    {
      says: {
        zh: '2024年的数据在年度结束24个月后不再采用',
        en: 'a figure of 2024 no longer stands 24 months after its year has ended',
      },
      on: '2027-01-01',
      given: { inputs: { 'patent-agencies': { '2024': 5269 } } },
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
