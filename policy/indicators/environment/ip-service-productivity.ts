import { input, known, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipServiceEmployees } from '#policy/inputs/ip-service-employees'
import { ipServiceRevenue } from '#policy/inputs/ip-service-revenue'
import { publishedIpServiceProductivity } from '#policy/inputs/published-ip-service-productivity'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const ipServiceProductivity = defineIndicator({
  id: 'ip-service-productivity',
  code: 'E06',
  label: { zh: '知识产权服务业劳动生产率', en: 'Productivity of the intellectual property service industry' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(ipServiceIndustryReport),
  ],
  standard: economicContribution,
  mission: developmentEnvironment,
  unit: { zh: '万元/人', en: 'RMB 10,000 per person' },
  decimals: 1,
  better: 'higher',
  value: known(
    publishedIpServiceProductivity,
    ratio(input(ipServiceRevenue), input(ipServiceEmployees), { per: 10_000 }),
  ),
  examples: [
    {
      says: { zh: '营业收入24亿元，从业人员8000人', en: 'RMB 2.4 billion earned by 8,000 people' },
      on: '2024-12-31',
      given: { inputs: { 'ip-service-revenue': { '2023': 24 }, 'ip-service-employees': { '2023': 8000 } } },
      expect: 30,
    },
    {
      says: {
        zh: '有公布数的，以公布数为准，不另行计算',
        en: 'the printed figure stands before the computed one',
      },
      on: '2022-12-31',
      given: {
        inputs: {
          'published-ip-service-productivity': { '2021': 30.5 },
          'ip-service-revenue': { '2021': 2600 },
        },
      },
      expect: 30.5,
    },
    {
      says: {
        zh: '有营业收入而无从业人员数的，不计算劳动生产率',
        en: 'revenue without employees gives no productivity',
      },
      on: '2024-12-31',
      given: { inputs: { 'ip-service-revenue': { '2023': 24 } } },
      expect: { refused: 'missing-input' },
    },
  ],
})
