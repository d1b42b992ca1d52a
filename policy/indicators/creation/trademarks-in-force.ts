import { count, known, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { ended, held } from '#policy/example-entries'
import { validTrademarks } from '#policy/inputs/valid-trademarks'
import { quality } from '#policy/missions/quality'
import { trademarks } from '#policy/registers/trademarks'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { trademarkStatistics } from '#policy/sources/trademark-statistics'
import { economicContribution } from '#policy/standards/economic-contribution'

export const trademarksInForce = defineIndicator({
  id: 'trademarks-in-force',
  code: 'C24',
  label: { zh: '有效注册商标量', en: 'Valid registered trademarks' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(trademarkStatistics)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  value: known(validTrademarks, count(stock(trademarks, all(domesticRight, inForce())))),
  examples: [
    {
      says: {
        zh: '期限届满的商标不计，在境外注册的不计',
        en: 'a mark whose term has ended does not count, nor one registered abroad',
      },
      on: '2025-12-31',
      given: { rights: { trademarks: [held(), ended('2025-12-31'), held({ office: 'US' })] } },
      expect: 1,
    },
    {
      says: {
        zh: '有公布数的，以公布数为准，登记簿计数并列显示',
        en: 'what was published stands before the count, which is shown beside it',
      },
      on: '2025-12-31',
      given: {
        rights: { trademarks: [held(), ended('2025-12-31'), held({ office: 'US' })] },
        inputs: { 'valid-trademarks': 49877000 },
      },
      expect: 49877000,
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
