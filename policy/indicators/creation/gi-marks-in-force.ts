import { count, known, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce, is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { ended, held } from '#policy/example-entries'
import { giMarks } from '#policy/inputs/gi-marks'
import { quality } from '#policy/missions/quality'
import { trademarks } from '#policy/registers/trademarks'
import { collectiveMarksOrder79 } from '#policy/sources/collective-marks-order-79'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const giMarksInForce = defineIndicator({
  id: 'gi-marks-in-force',
  code: 'C29',
  label: { zh: '以地理标志注册的集体商标、证明商标数', en: 'Geographical indications registered as marks' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(collectiveMarksOrder79)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  value: known(
    giMarks,
    count(stock(trademarks, all(domesticRight, inForce(), is('geographicalIndication', true)))),
  ),
  examples: [
    {
      says: {
        zh: '不属于地理标志的集体商标不计',
        en: 'a collective mark that is no geographical indication does not count',
      },
      on: '2025-12-31',
      given: {
        rights: {
          trademarks: [
            held({ geographicalIndication: true }),
            held({ markKind: 'collective' }),
            ended('2024-01-01', { geographicalIndication: true }),
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
          trademarks: [
            held({ geographicalIndication: true }),
            held({ markKind: 'collective' }),
            ended('2024-01-01', { geographicalIndication: true }),
          ],
        },
        inputs: { 'gi-marks': 7425 },
      },
      expect: 7425,
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
