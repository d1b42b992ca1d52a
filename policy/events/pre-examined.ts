import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const preExamined = defineEvent({
  id: 'pre-examined',
  label: { zh: '预审合格', en: 'Passed pre-examination' },
  basis: [cite(ipPlan15th)],
  effect: 'none',
  note: {
    zh: '由保护中心或快速维权中心预审。由有关人员认定并记录。',
    en: 'A protection or fast-track centre examines in advance. Somebody finds and records it.',
  },
})
