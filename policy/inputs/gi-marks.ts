import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'

export const giMarks = defineInput({
  id: 'gi-marks',
  label: {
    zh: '以地理标志注册的集体商标、证明商标数',
    en: 'Collective and certification marks registered as geographical indications',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(chinaIpNewsData202601)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: {
    zh: '国家知识产权局商标局；地方知识产权管理部门',
    en: 'Trademark Office of CNIPA; local intellectual property offices',
  },
})
