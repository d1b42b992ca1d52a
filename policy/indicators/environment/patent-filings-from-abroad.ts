import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { foreignPatentFilings } from '#policy/inputs/foreign-patent-filings'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const patentFilingsFromAbroad = defineIndicator({
  id: 'patent-filings-from-abroad',
  code: 'E16',
  label: { zh: '境外来华专利申请量', en: 'Patent applications from abroad' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(cnipaAnnualStatistics),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  mark: 'unverified',
  value: input(foreignPatentFilings),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'foreign-patent-filings': { '2024': 160 } } },
      expect: 160,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'foreign-patent-filings': { '2024': 160 } } },
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
