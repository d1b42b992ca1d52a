import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'

export const abnormalFound = defineEvent({
  id: 'abnormal-found',
  label: { zh: '非正常专利申请认定', en: 'Found to be an abnormal filing' },
  basis: [cite(filingConductOrder77, '第九条')],
  effect: 'none',
  note: {
    zh: '由有关人员认定并记录。',
    en: 'CNIPA finds it; it is not in the gazette. Somebody finds and records it.',
  },
})
