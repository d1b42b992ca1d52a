import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const publishedPiiNewEquipmentShare = defineInput({
  id: 'published-pii-new-equipment-share',
  label: { zh: '新装备制造业占比（专利密集型）', en: 'New equipment in patent-intensive value added' },
  unit: { zh: '%', en: '%' },
  basis: [cite(patentIntensiveValueAddedBulletins)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '国家统计局、国家知识产权局；地方统计局',
    en: 'National Bureau of Statistics and CNIPA; local bureaus of statistics',
  },
})
