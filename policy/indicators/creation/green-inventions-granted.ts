import { count, flow, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { greenTechnology } from '#policy/classifications/green-technology'
import { held } from '#policy/example-entries'
import { greenInventionGrants } from '#policy/inputs/green-invention-grants'
import { quality } from '#policy/missions/quality'
import { usePromotion } from '#policy/missions/use-promotion'
import { inventions } from '#policy/registers/inventions'
import { greenPatentClassification2022 } from '#policy/sources/green-patent-classification-2022'
import { ipcGreenInventory } from '#policy/sources/ipc-green-inventory'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const greenInventionsGranted = defineIndicator({
  id: 'green-inventions-granted',
  code: 'C37',
  label: { zh: '绿色低碳发明专利授权量', en: 'Green low-carbon invention patents granted' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(greenPatentClassification2022),
    cite(ipcGreenInventory),
  ],
  standard: economicContribution,
  mission: usePromotion,
  also: [quality],
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '公布数按《绿色低碳技术专利分类体系》；登记簿按国际专利分类绿色清单计算，口径不同。',
    en: 'Published by CNIPA’s own classification; counted here by the IPC Green Inventory, which differs.',
  },
  value: known(
    greenInventionGrants,
    count(flow(inventions, 'grantedOn', all(domesticRight, greenTechnology))),
  ),
  examples: [
    {
      says: {
        zh: '属于两个绿色技术类别的专利只计一次；不属于的不计',
        en: 'a patent in two green classes counts once; one in none does not',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({
              grantedOn: '2025-02-01',
              classes: ['green-inventory@2018/alternative-energy', 'green-inventory@2018/transportation'],
            }),
            held({ grantedOn: '2025-02-01', classes: ['technology-fields-35@2019/1'] }),
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
            held({
              grantedOn: '2025-02-01',
              classes: ['green-inventory@2018/alternative-energy', 'green-inventory@2018/transportation'],
            }),
            held({ grantedOn: '2025-02-01', classes: ['technology-fields-35@2019/1'] }),
          ],
        },
        inputs: { 'green-invention-grants': 53000 },
      },
      expect: 53000,
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
