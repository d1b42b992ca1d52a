import { count, input, known, ratio, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { ended, held } from '#policy/example-entries'
import { marketEntities } from '#policy/inputs/market-entities'
import { validTrademarks } from '#policy/inputs/valid-trademarks'
import { quality } from '#policy/missions/quality'
import { trademarks } from '#policy/registers/trademarks'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { trademarkStatistics } from '#policy/sources/trademark-statistics'
import { economicContribution } from '#policy/standards/economic-contribution'

export const trademarksPer10kEntities = defineIndicator({
  id: 'trademarks-per-10k-entities',
  code: 'C25',
  label: { zh: '每万户经营主体有效商标拥有量', en: 'Valid trademarks per 10,000 market entities' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(trademarkStatistics),
    cite(marketRegulationStatistics),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件/万户', en: 'marks per 10,000 entities' },
  decimals: 0,
  better: 'higher',
  value: ratio(
    known(validTrademarks, count(stock(trademarks, all(domesticRight, inForce())))),
    input(marketEntities),
  ),
  examples: [
    {
      says: {
        zh: '每4户经营主体有1件商标，即每万户2500件',
        en: 'a mark for every four entities is 2,500 for ten thousand',
      },
      on: '2025-12-31',
      given: { inputs: { 'valid-trademarks': 250000, 'market-entities': 100 } },
      expect: 2500,
    },
    {
      says: {
        zh: '有效商标2件，经营主体1万户',
        en: 'two marks in force and one unit of ten thousand entities',
      },
      on: '2025-12-31',
      given: {
        rights: { trademarks: [held(), held(), ended('2024-01-01')] },
        inputs: { 'market-entities': 1 },
      },
      expect: 2,
    },
    {
      says: { zh: '没有经营主体数的，不给出数值', en: 'without the number of entities there is no value' },
      on: '2025-12-31',
      given: { rights: { trademarks: [held()] } },
      expect: { refused: 'missing-input' },
    },
  ],
})
