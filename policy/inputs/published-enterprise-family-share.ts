import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const publishedEnterpriseFamilyShare = defineInput({
  id: 'published-enterprise-family-share',
  label: {
    zh: '企业占海外有同族专利权的有效发明专利比重',
    en: 'Share of enterprises in inventions with a family right abroad',
  },
  unit: { zh: '%', en: '%' },
  basis: [cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
