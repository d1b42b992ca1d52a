import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { greenPatentClassification2022 } from '#policy/sources/green-patent-classification-2022'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const greenInventionGrants = defineInput({
  id: 'green-invention-grants',
  label: {
    zh: '绿色低碳发明专利授权量（当年累计）',
    en: 'Green low-carbon invention patents granted, year to date',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(scioPressConference202507), cite(greenPatentClassification2022)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
