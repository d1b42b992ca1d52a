import { count, known, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { greenTechnology } from '#policy/classifications/green-technology'
import { ended, held } from '#policy/example-entries'
import { greenInventions } from '#policy/inputs/green-inventions'
import { usePromotion } from '#policy/missions/use-promotion'
import { inventions } from '#policy/registers/inventions'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { ipcGreenInventory } from '#policy/sources/ipc-green-inventory'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const greenInventionsInForce = defineIndicator({
  id: 'green-inventions-in-force',
  code: 'C38',
  label: { zh: '绿色低碳技术发明专利有效量', en: 'Valid invention patents of green low-carbon technology' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(ipPlan15th),
    cite(ipcGreenInventory),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '公布数按《绿色低碳技术专利分类体系》；登记簿按国际专利分类绿色清单计算，口径不同。',
    en: 'Published by CNIPA’s own classification; counted here by the IPC Green Inventory, which differs.',
  },
  value: known(greenInventions, count(stock(inventions, all(domesticRight, inForce(), greenTechnology)))),
  examples: [
    {
      says: { zh: '属于绿色技术类别且有效的专利', en: 'in a green class and in force' },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ classes: ['green-inventory@2018/alternative-energy'] }),
            ended('2025-01-01', { classes: ['green-inventory@2018/alternative-energy'] }),
            held(),
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
            held({ classes: ['green-inventory@2018/alternative-energy'] }),
            ended('2025-01-01', { classes: ['green-inventory@2018/alternative-energy'] }),
            held(),
          ],
        },
        inputs: { 'green-inventions': 1000 },
      },
      expect: 1000,
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
