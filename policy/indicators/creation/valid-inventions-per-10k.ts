import { count, input, known, ratio, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { ended, held } from '#policy/example-entries'
import { residentPopulation } from '#policy/inputs/resident-population'
import { validInventions } from '#policy/inputs/valid-inventions'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const validInventionsPer10k = defineIndicator({
  id: 'valid-inventions-per-10k',
  code: 'C02',
  label: { zh: '每万人口发明专利拥有量', en: 'Valid invention patents per 10,000 residents' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(cnipaMonthlyStatistics),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件/万人', en: 'rights per 10,000 residents' },
  decimals: 2,
  better: 'higher',
  mark: 'unverified',
  note: {
    zh: '以首个权利人地址归属地区；常住人口为最近一期公布的年末数；不含港澳台。',
    en:
      'Placed by the first holder’s address; population of the latest published year end; ' +
      'without Hong Kong, Macao and Taiwan.',
  },
  value: ratio(
    known(validInventions, count(stock(inventions, all(domesticRight, inForce())))),
    input(residentPopulation),
    { per: 1 },
  ),
  examples: [
    {
      says: {
        zh: '专利32981件、常住人口839.45万人，即2020年11月的长沙市',
        en: '32,981 patents and 8.3945 million residents, as Changsha in November 2020',
      },
      on: '2020-11-30',
      given: {
        inputs: { 'valid-inventions': { '2020-11': 32981 }, 'resident-population': { '2019': 839.45 } },
      },
      expect: 39.29,
    },
    {
      says: {
        zh: '失效的专利、实用新型专利和香港权利人的专利均不计',
        en: 'a lapsed patent, a utility model and a holder of Hong Kong never count',
      },
      on: '2020-11-30',
      given: {
        rights: {
          inventions: [held(), held(), ended('2020-11-30'), held({ place: '810000' })],
          'utility-models': [held()],
        },
        inputs: { 'resident-population': { '2019': 4 } },
      },
      expect: 0.5,
    },
    {
      says: { zh: '人口数为零的，不计算比值', en: 'a population of zero gives no ratio' },
      on: '2020-11-30',
      given: { rights: { inventions: [held()] }, inputs: { 'resident-population': { '2019': 0 } } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '没有人口数的，不给出数值，也不以零代替', en: 'no population, no value, never a zero' },
      on: '2020-11-30',
      given: { rights: { inventions: [held()] } },
      expect: { refused: 'missing-input' },
    },
  ],
})
