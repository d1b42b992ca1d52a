import { count, known, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { ended, held } from '#policy/example-entries'
import { giProducts } from '#policy/inputs/gi-products'
import { quality } from '#policy/missions/quality'
import { geographicalIndications } from '#policy/registers/geographical-indications'
import { giProtectionOrder80 } from '#policy/sources/gi-protection-order-80'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const giProductsInForce = defineIndicator({
  id: 'gi-products-in-force',
  code: 'C28',
  label: { zh: '地理标志产品数', en: 'Geographical indication products' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(giProtectionOrder80)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '个', en: 'items' },
  decimals: 0,
  better: 'higher',
  value: known(giProducts, count(stock(geographicalIndications, inForce()))),
  examples: [
    {
      says: { zh: '已撤销的地理标志不计', en: 'a revoked indication does not count' },
      on: '2025-12-31',
      given: { rights: { 'geographical-indications': [held(), ended('2024-01-01')] } },
      expect: 1,
    },
    {
      says: {
        zh: '有公布数的，以公布数为准，登记簿计数并列显示',
        en: 'what was published stands before the count, which is shown beside it',
      },
      on: '2025-12-31',
      given: {
        rights: { 'geographical-indications': [held(), ended('2024-01-01')] },
        inputs: { 'gi-products': 5066 },
      },
      expect: 5066,
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
