import { count, input, known, ratio, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { highValuePatent } from '#policy/classifications/high-value-patent'
import { ended, held } from '#policy/example-entries'
import { highValueInventions } from '#policy/inputs/high-value-inventions'
import { publishedHighValueInventionDensity } from '#policy/inputs/published-high-value-invention-density'
import { residentPopulation } from '#policy/inputs/resident-population'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { fiveYearPlanOutline2021 } from '#policy/sources/five-year-plan-outline-2021'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const highValueInventionPatentsPer10k = defineIndicator({
  id: 'high-value-invention-patents-per-10k',
  code: 'C01',
  label: { zh: '每万人口高价值发明专利拥有量', en: 'High-value invention patents per 10,000 residents' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(fiveYearPlanOutline2021, '专栏1'),
    cite(ipPlan14th),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件/万人', en: 'rights per 10,000 residents' },
  decimals: 2,
  better: 'higher',
  note: {
    zh:
      '以首个权利人地址归属地区；常住人口为最近一期公布的年末数。' +
      '质押“较高金额”没有公布的标准，由认定事项记录。',
    en:
      'Placed by the first holder’s address; population of the latest published year end. ' +
      'No threshold of “relatively high” pledges is public: findings are recorded.',
  },
  value: known(
    publishedHighValueInventionDensity,
    ratio(
      known(highValueInventions, count(stock(inventions, all(domesticRight, inForce(), highValuePatent)))),
      input(residentPopulation),
    ),
  ),
  examples: [
    {
      says: { zh: '符合五项条件中两项的，只计一次', en: 'two of the five tests met, counted once' },
      on: '2025-06-30',
      given: {
        rights: {
          inventions: [
            held({ filedOn: '2014-01-10', events: [{ code: 'award', on: '2021-06-01' }] }),
            held({ events: [{ code: 'high-pledge-found', on: '2024-03-01' }] }),
          ],
        },
        inputs: { 'resident-population': { '2024': 2 } },
      },
      expect: 1,
    },
    {
      says: {
        zh: '自申请日起满十年当日不算超过十年，次日起算超过',
        en: 'ten years from filing is not more than ten; the next day is',
      },
      on: '2025-03-01',
      given: {
        rights: { inventions: [held({ filedOn: '2015-03-01' }), held({ filedOn: '2015-02-28' })] },
        inputs: { 'resident-population': { '2024': 2 } },
      },
      expect: 0.5,
    },
    {
      says: { zh: '失效专利和实用新型专利不计', en: 'lapsed patents and utility models never count' },
      on: '2025-06-30',
      given: {
        rights: {
          inventions: [ended('2024-01-01', { filedOn: '2010-01-01' })],
          'utility-models': [held({ filedOn: '2010-01-01' })],
        },
        inputs: { 'resident-population': { '2024': 2 } },
      },
      expect: 0,
    },
    {
      says: { zh: '没有人口数的，不给出数值，也不以零代替', en: 'no population, no value, never a zero' },
      on: '2025-06-30',
      given: { rights: { inventions: [held()] } },
      expect: { refused: 'missing-input' },
    },
  ],
})
