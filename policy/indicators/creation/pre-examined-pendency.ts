import { between, flow, mean } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, had } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { held } from '#policy/example-entries'
import { grandProtection } from '#policy/missions/grand-protection'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const preExaminedPendency = defineIndicator({
  id: 'pre-examined-pendency',
  code: 'C22',
  label: { zh: '预审案件平均授权周期', en: 'Mean time to grant of pre-examined inventions' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-grant'),
    cite(ipPlan15th),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  also: [quality],
  unit: { zh: '月', en: 'months' },
  decimals: 1,
  better: 'lower',
  note: { zh: '一个月按365.25日的十二分之一计。', en: 'A month is a twelfth of 365.25 days.' },
  value: mean(
    flow(inventions, 'grantedOn', all(domesticRight, had('pre-examined'))),
    between('filedOn', 'grantedOn', 'months'),
  ),
  examples: [
    {
      says: {
        zh: '申请至授权61天、122天，分别为2个月、4个月',
        en: '61 and 122 days from filing to grant are two and four months',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({
              filedOn: '2025-01-01',
              grantedOn: '2025-03-03',
              events: [{ code: 'pre-examined', on: '2024-12-20' }],
            }),
            held({
              filedOn: '2025-01-01',
              grantedOn: '2025-05-03',
              events: [{ code: 'pre-examined', on: '2024-12-20' }],
            }),
            held({ filedOn: '2020-01-01', grantedOn: '2025-05-03' }),
          ],
        },
      },
      expect: 3,
    },
    {
      says: {
        zh: '当年授权的专利均未经预审的，无从计算',
        en: 'where no grant of the year was pre-examined there is nothing to measure',
      },
      on: '2025-12-31',
      given: { rights: { inventions: [held({ grantedOn: '2025-05-03' })] } },
      expect: { refused: 'nothing-to-measure' },
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
