import { count, flow, input, known, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { gdp } from '#policy/inputs/gdp'
import { inventionGrants } from '#policy/inputs/invention-grants'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const inventionGrantsPerGdp = defineIndicator({
  id: 'invention-grants-per-gdp',
  code: 'C14',
  label: { zh: '每百亿元地区生产总值发明专利授权量', en: 'Invention grants per RMB 10 billion of GDP' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(cnipaMonthlyStatistics),
    cite(statisticalYearbook),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件/百亿元', en: 'grants per RMB 10 billion' },
  decimals: 2,
  better: 'higher',
  mark: 'unverified',
  value: ratio(known(inventionGrants, count(flow(inventions, 'grantedOn', domesticRight))), input(gdp), {
    per: 100,
  }),
  examples: [
    {
      says: {
        zh: '授权31135件，地区生产总值27670亿元',
        en: '31,135 grants and a product of RMB 2,767 billion',
      },
      on: '2020-12-31',
      given: { inputs: { 'invention-grants': { '2020': 31135 }, gdp: { '2020': 27670 } } },
      expect: 112.52,
    },
    {
      says: {
        zh: '地区生产总值取授权当年的，不取以后年度的',
        en: 'the product is of the year of the grants, not of a later one',
      },
      on: '2021-12-31',
      given: { inputs: { 'invention-grants': { '2020': 31135 }, gdp: { '2020': 27670, '2021': 30665 } } },
      expect: 112.52,
    },
    {
      says: { zh: '没有地区生产总值的，不给出数值', en: 'without a product there is no value' },
      on: '2020-12-31',
      given: { inputs: { 'invention-grants': { '2020': 31135 } } },
      expect: { refused: 'missing-input' },
    },
  ],
})
