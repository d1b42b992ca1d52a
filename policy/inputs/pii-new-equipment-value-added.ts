import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentIntensiveIndustryOrder25 } from '#policy/sources/patent-intensive-industry-order-25'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const piiNewEquipmentValueAdded = defineInput({
  id: 'pii-new-equipment-value-added',
  label: {
    zh: '新装备制造业增加值（专利密集型）',
    en: 'Patent-intensive value added: new equipment manufacturing',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(patentIntensiveValueAddedBulletins), cite(patentIntensiveIndustryOrder25)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '国家统计局、国家知识产权局；地方统计局',
    en: 'National Bureau of Statistics and CNIPA; local bureaus of statistics',
  },
})
