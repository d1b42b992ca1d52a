import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'

export const publishedFirstInstanceAcceptance = defineInput({
  id: 'published-first-instance-acceptance',
  label: { zh: '知识产权民事一审案件服判息诉率', en: 'Acceptance rate of first-instance judgments' },
  unit: { zh: '%', en: '%' },
  basis: [cite(ipPlan14thMidterm), cite(courtIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '最高人民法院；地方法院', en: 'Supreme People’s Court; local courts' },
})
