import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'

export const publishedPiiEmploymentShare = defineInput({
  id: 'published-pii-employment-share',
  label: { zh: '专利密集型产业就业占比', en: 'Patent-intensive industries’ share of employment' },
  unit: { zh: '%', en: '%' },
  basis: [cite(ipPlan14thMidterm)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '国家统计局、国家知识产权局；地方统计局',
    en: 'National Bureau of Statistics and CNIPA; local bureaus of statistics',
  },
  mark: 'unverified',
})
