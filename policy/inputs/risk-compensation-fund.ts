import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const riskCompensationFund = defineInput({
  id: 'risk-compensation-fund',
  label: { zh: '知识产权质押融资风险补偿资金规模', en: 'Fund that compensates risks of pledge financing' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(ipPlan15th, '第三部分（四）')],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '财政部门；合作银行', en: 'Finance departments; lending banks' },
  mark: 'unverified',
})
