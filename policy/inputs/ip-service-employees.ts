import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'

export const ipServiceEmployees = defineInput({
  id: 'ip-service-employees',
  label: { zh: '知识产权服务业从业人员数', en: 'Employees of the intellectual property service industry' },
  unit: { zh: '人', en: 'people' },
  basis: [cite(ipServiceIndustryReport)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局（调查）', en: 'CNIPA (survey)' },
  mark: 'unverified',
})
