import { count, known, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, had, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { ended, held } from '#policy/example-entries'
import { strategicIndustryInventions } from '#policy/inputs/strategic-industry-inventions'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const strategicIndustryInventionPatents = defineIndicator({
  id: 'strategic-industry-invention-patents',
  code: 'C06a',
  label: {
    zh: '战略性新兴产业发明专利有效量',
    en: 'Valid invention patents of strategic emerging industries',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(ipPlan14th),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '没有公布完整的战略性新兴产业与国际专利分类对照表，以认定事项为准。',
    en: 'No complete concordance of these industries to the IPC is published: findings decide.',
  },
  value: known(
    strategicIndustryInventions,
    count(stock(inventions, all(domesticRight, inForce(), had('strategic-industry-found')))),
  ),
  examples: [
    {
      says: {
        zh: '只计认定属于该类产业且仍然有效的专利',
        en: 'only patents found to belong to such an industry and still in force',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ events: [{ code: 'strategic-industry-found', on: '2024-05-01' }] }),
            held(),
            ended('2025-01-01', { events: [{ code: 'strategic-industry-found', on: '2024-05-01' }] }),
          ],
        },
      },
      expect: 1,
    },
    {
      says: { zh: '当日以后作出的认定暂不计入', en: 'a finding made after the day does not count yet' },
      on: '2024-04-30',
      given: {
        rights: { inventions: [held({ events: [{ code: 'strategic-industry-found', on: '2024-05-01' }] })] },
      },
      expect: 0,
    },
    {
      says: {
        zh: '有公布数的，以公布数为准，登记簿计数并列显示',
        en: 'what was published stands before the count, which is shown beside it',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ events: [{ code: 'strategic-industry-found', on: '2024-05-01' }] }),
            held(),
            ended('2025-01-01', { events: [{ code: 'strategic-industry-found', on: '2024-05-01' }] }),
          ],
        },
        inputs: { 'strategic-industry-inventions': 1534000 },
      },
      expect: 1534000,
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2025-12-31',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
