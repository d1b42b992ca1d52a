import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const trademarkExaminationMonths = defineInput({
  id: 'trademark-examination-months',
  label: { zh: '商标注册平均审查周期', en: 'Mean time to examine a trademark registration' },
  unit: { zh: '月', en: 'months' },
  basis: [cite(scioPressConference202601)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: {
    zh: '国家知识产权局商标局；地方知识产权管理部门',
    en: 'Trademark Office of CNIPA; local intellectual property offices',
  },
})
