import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const ipGovernmentServices = defineInput({
  id: 'ip-government-services',
  label: { zh: '知识产权政务服务事项数', en: 'Government services that concern intellectual property' },
  unit: { zh: '项', en: 'services' },
  basis: [cite(ipPlan15th, '第四部分（八）')],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: {
    zh: '政务服务管理部门；知识产权公共服务机构',
    en: 'Government service offices; public service bodies',
  },
  mark: 'unverified',
})
