import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const enterpriseOverseasFamilyInventions = defineInput({
  id: 'enterprise-overseas-family-inventions',
  label: {
    zh: '企业在海外有同族专利权的发明专利有效量',
    en: 'Enterprises’ valid invention patents with a family right abroad',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
