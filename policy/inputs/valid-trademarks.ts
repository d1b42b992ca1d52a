import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'
import { trademarkStatistics } from '#policy/sources/trademark-statistics'

export const validTrademarks = defineInput({
  id: 'valid-trademarks',
  label: { zh: '有效注册商标量', en: 'Valid registered trademarks' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(scioPressConference202601), cite(trademarkStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: {
    zh: '国家知识产权局商标局；地方知识产权管理部门',
    en: 'Trademark Office of CNIPA; local intellectual property offices',
  },
})
