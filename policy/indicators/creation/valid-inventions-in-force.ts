import { count, known, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { ended, held } from '#policy/example-entries'
import { validInventions } from '#policy/inputs/valid-inventions'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const validInventionsInForce = defineIndicator({
  id: 'valid-inventions-in-force',
  code: 'C04',
  label: { zh: '发明专利有效量', en: 'Valid invention patents' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(cnipaMonthlyStatistics)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '截止日有效（已授权且未终止、未届满、未被宣告无效、未放弃）；不含港澳台。',
    en:
      'In force on the day: granted, and neither ended, expired, invalidated nor abandoned; ' +
      'the mainland only.',
  },
  value: known(validInventions, count(stock(inventions, all(domesticRight, inForce())))),
  examples: [
    {
      says: {
        zh: '当日终止的、尚未授权的和国外权利人的专利不计',
        en: 'lapsed on the day, not yet granted and foreign-held patents do not count',
      },
      on: '2025-12-31',
      given: {
        rights: { inventions: [held(), ended('2025-12-31'), held({ inForce: [] }), held({ country: 'US' })] },
      },
      expect: 1,
    },
    {
      says: { zh: '终止后恢复权利的，重新计入', en: 'restored after a lapse, it counts again' },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ inForce: [{ from: '2017-06-01', until: '2023-03-01' }, { from: '2023-09-01' }] }),
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
        rights: { inventions: [held(), ended('2025-12-31'), held({ inForce: [] }), held({ country: 'US' })] },
        inputs: { 'valid-inventions': 5320000 },
      },
      expect: 5320000,
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
