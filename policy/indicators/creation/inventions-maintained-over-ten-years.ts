import { count, known, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce, olderThan } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { ended, held } from '#policy/example-entries'
import { longMaintainedInventions } from '#policy/inputs/long-maintained-inventions'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const inventionsMaintainedOverTenYears = defineIndicator({
  id: 'inventions-maintained-over-ten-years',
  code: 'C07a',
  label: {
    zh: '维持年限超过10年的发明专利有效量',
    en: 'Valid invention patents maintained for more than ten years',
  },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(scioPressConference202507)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '自申请日起计算；“超过”不含本数。',
    en: 'Counted from filing; “more than” leaves out ten years to the day.',
  },
  value: known(
    longMaintainedInventions,
    count(stock(inventions, all(domesticRight, inForce(), olderThan('filedOn', 10)))),
  ),
  examples: [
    {
      says: {
        zh: '满十年不算超过十年；已失效的专利不再计入',
        en: 'exactly ten years is not more than ten, and a lapsed patent is no longer maintained',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ filedOn: '2015-12-31' }),
            held({ filedOn: '2015-12-30' }),
            ended('2024-01-01', { filedOn: '2005-01-01' }),
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
            held({ filedOn: '2015-12-31' }),
            held({ filedOn: '2015-12-30' }),
            ended('2024-01-01', { filedOn: '2005-01-01' }),
          ],
        },
        inputs: { 'long-maintained-inventions': 793000 },
      },
      expect: 793000,
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
