import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { systemsOfIpDevelopment } from '#policy/inputs/parts/systems-of-ip-development'
import { ipDevelopmentEvaluation } from '#policy/sources/ip-development-evaluation'

export const ipProtectionIndex = defineInput({
  id: 'ip-protection-index',
  label: { zh: '知识产权保护发展指数', en: 'Index of intellectual property protection' },
  unit: { zh: '指数', en: 'index (2010 = 100)' },
  basis: [cite(ipDevelopmentEvaluation)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局知识产权发展研究中心', en: 'Development and Research Center of CNIPA' },
  breaks: systemsOfIpDevelopment,
})
