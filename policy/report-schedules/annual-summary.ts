import { cite } from '#kernel/source'
import { defineReportSchedule } from '#kernel/work/report-schedule'
import { reportingOffices } from '#policy/procedures/organisation/states/reporting-offices'
import { workReport } from '#policy/procedures/organisation/work-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const annualSummary = defineReportSchedule({
  id: 'annual-summary',
  label: { zh: '年度工作总结', en: 'Annual summary' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  every: 'year',
  offices: reportingOffices,
  procedure: workReport,
  submission: 'submission',
  returning: 'return',
  dueAfter: 31,
  closesAfter: 90,
})
