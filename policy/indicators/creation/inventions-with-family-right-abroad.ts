import { count, known, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, had, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { ended, held } from '#policy/example-entries'
import { inventionsWithOverseasFamily } from '#policy/inputs/inventions-with-overseas-family'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const inventionsWithFamilyRightAbroad = defineIndicator({
  id: 'inventions-with-family-right-abroad',
  code: 'C08a',
  label: {
    zh: '在海外有同族专利权的发明专利有效量',
    en: 'Valid invention patents with a family right abroad',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(scioPressConference202507),
  ],
  standard: exchange,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '条件是海外同族专利权，不只是申请，以认定事项为准。',
    en: 'A right abroad, not a filing alone; findings decide.',
  },
  value: known(
    inventionsWithOverseasFamily,
    count(stock(inventions, all(domesticRight, inForce(), had('overseas-family-found')))),
  ),
  examples: [
    {
      says: {
        zh: '须在海外取得专利权；仅有海外同族申请的不计',
        en: 'a right abroad is asked for: a family of filings alone does not count',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ events: [{ code: 'overseas-family-found', on: '2023-05-01' }] }),
            held({ family: ['EP', 'US'] }),
            ended('2025-01-01', { events: [{ code: 'overseas-family-found', on: '2023-05-01' }] }),
          ],
        },
      },
      expect: 1,
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
            held({ events: [{ code: 'overseas-family-found', on: '2023-05-01' }] }),
            held({ family: ['EP', 'US'] }),
            ended('2025-01-01', { events: [{ code: 'overseas-family-found', on: '2023-05-01' }] }),
          ],
        },
        inputs: { 'inventions-with-overseas-family': 139000 },
      },
      expect: 139000,
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
