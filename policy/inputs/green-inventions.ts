import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { greenPatentClassification2022 } from '#policy/sources/green-patent-classification-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const greenInventions = defineInput({
  id: 'green-inventions',
  label: { zh: '绿色低碳技术发明专利有效量', en: 'Valid invention patents of green low-carbon technology' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(ipPlan15th), cite(greenPatentClassification2022)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
