import { cite } from '#kernel/source'
import { defineReportSchedule } from '#kernel/work/report-schedule'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { workReport } from '#policy/procedures/organisation/work-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const monthlyEnforcementData = defineReportSchedule({
  id: 'monthly-enforcement-data',
  label: { zh: '执法数据月报', en: 'Monthly data on enforcement' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  every: 'month',
  offices: [marketRegulation, copyrightOffice],
  procedure: workReport,
  submission: 'submission',
  returning: 'return',
  dueAfter: 10,
  closesAfter: 25,
})
