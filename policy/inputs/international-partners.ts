import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const internationalPartners = defineInput({
  id: 'international-partners',
  label: {
    zh: '建立知识产权合作关系的国家、地区和国际组织数',
    en: 'Countries, regions and organisations with cooperation in intellectual property',
  },
  unit: { zh: '个', en: 'items' },
  basis: [cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
