import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const riskCompensationLoans = defineInput({
  id: 'risk-compensation-loans',
  label: { zh: '风险补偿资金支持的知识产权贷款余额', en: 'Balance of loans that the fund supports' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(ipPlan15th, '第三部分（四）')],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '财政部门；合作银行', en: 'Finance departments; lending banks' },
  mark: 'unverified',
})
