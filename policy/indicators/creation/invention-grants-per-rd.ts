import { count, earlier, flow, input, known, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { inventionGrants } from '#policy/inputs/invention-grants'
import { rdExpenditure } from '#policy/inputs/rd-expenditure'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const inventionGrantsPerRd = defineIndicator({
  id: 'invention-grants-per-rd',
  code: 'C13',
  label: { zh: '每亿元研发经费发明专利授权量', en: 'Invention grants per RMB 100 million of R&D' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(cnipaMonthlyStatistics),
    cite(statisticalYearbook),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件/亿元', en: 'grants per RMB 100 million' },
  decimals: 2,
  better: 'band',
  mark: 'unverified',
  note: {
    zh: '研发经费滞后一年；过高可能说明质量低。',
    en: 'Expenditure of the year before; an overly high value may show low quality.',
  },
  value: ratio(
    known(inventionGrants, count(flow(inventions, 'grantedOn', domesticRight))),
    earlier(input(rdExpenditure), 1),
  ),
  examples: [
    {
      says: {
        zh: '2020年授权量对应2019年经费',
        en: 'grants of 2020 are set against the expenditure of 2019',
      },
      on: '2020-12-31',
      given: {
        inputs: {
          'invention-grants': { '2020': 31135 },
          'rd-expenditure': { '2019': 1328.28, '2020': 1510.81 },
        },
      },
      expect: 23.44,
    },
    {
      says: { zh: '不得以当年经费代替上年经费', en: 'the expenditure of the same year will not do' },
      on: '2020-12-31',
      given: { inputs: { 'invention-grants': { '2020': 31135 }, 'rd-expenditure': { '2020': 1510.81 } } },
      expect: { refused: 'missing-input' },
    },
    {
      says: { zh: '没有经费数的，不计算比值', en: 'no expenditure, no ratio' },
      on: '2020-12-31',
      given: { inputs: { 'invention-grants': { '2020': 31135 }, 'rd-expenditure': { '2019': 0 } } },
      expect: { refused: 'zero-denominator' },
    },
  ],
})
