import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const inventionExaminationMonths = defineInput({
  id: 'invention-examination-months',
  label: { zh: '发明专利平均审查周期', en: 'Mean time to examine an invention patent' },
  unit: { zh: '月', en: 'months' },
  basis: [cite(scioPressConference202601)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
