import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { copyrightExportShare } from '#policy/inputs/copyright-export-share'
import { usePromotion } from '#policy/missions/use-promotion'
import { copyrightIndustryReport } from '#policy/sources/copyright-industry-report'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const copyrightExports = defineIndicator({
  id: 'copyright-exports',
  code: 'U25',
  label: { zh: '版权产业商品出口占比', en: 'Copyright industries’ share of goods exports' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(copyrightIndustryReport),
  ],
  standard: exchange,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 2,
  better: 'higher',
  value: input(copyrightExportShare),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'copyright-export-share': { '2024': 13.03 } } },
      expect: 13.03,
    },
    {
      says: {
        zh: '2024年的数据在年度结束24个月后不再采用',
        en: 'a figure of 2024 no longer stands 24 months after its year has ended',
      },
      on: '2027-01-01',
      given: { inputs: { 'copyright-export-share': { '2024': 13.03 } } },
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
