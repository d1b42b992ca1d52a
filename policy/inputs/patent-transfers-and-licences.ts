import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'

export const patentTransfersAndLicences = defineInput({
  id: 'patent-transfers-and-licences',
  label: {
    zh: '专利转让、许可备案次数（当年累计）',
    en: 'Patent transfers and licences recorded, year to date',
  },
  unit: { zh: '次', en: 'times' },
  basis: [cite(chinaIpNewsData202601)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
