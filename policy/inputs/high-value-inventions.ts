import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const highValueInventions = defineInput({
  id: 'high-value-inventions',
  label: { zh: '高价值发明专利有效量', en: 'Valid high-value invention patents' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(scioPressConference202601), cite(ipPlan14thMidterm)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
