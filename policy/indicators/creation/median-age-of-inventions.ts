import { ageSince, median, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { ended, held } from '#policy/example-entries'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const medianAgeOfInventions = defineIndicator({
  id: 'median-age-of-inventions',
  code: 'C41',
  label: { zh: '发明专利维持年限中位数', en: 'Median age of valid invention patents' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(cnipaAnnualStatistics)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '年', en: 'years' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  note: {
    zh: '只计有效专利，自申请日起；一年按365.25日计。',
    en: 'Patents in force only, from filing; a year is 365.25 days.',
  },
  value: median(stock(inventions, all(domesticRight, inForce())), ageSince('filedOn')),
  examples: [
    {
      says: {
        zh: '维持4年、8年、12年的专利各1件；满20年已失效的不计',
        en: 'patents of 4, 8 and 12 years; a lapsed one of 20 is left out',
      },
      on: '2025-01-01',
      given: {
        rights: {
          inventions: [
            held({ filedOn: '2021-01-01' }),
            held({ filedOn: '2017-01-01' }),
            held({ filedOn: '2013-01-01' }),
            ended('2024-01-01', { filedOn: '2005-01-01' }),
          ],
        },
      },
      expect: 8,
    },
    {
      says: { zh: '没有有效专利的，无从计算', en: 'where none is in force there is nothing to measure' },
      on: '2025-01-01',
      given: { rights: { inventions: [ended('2024-01-01')] } },
      expect: { refused: 'nothing-to-measure' },
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2025-01-01',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
