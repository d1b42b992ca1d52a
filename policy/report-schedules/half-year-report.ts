import { cite } from '#kernel/source'
import { defineReportSchedule } from '#kernel/work/report-schedule'
import { arbitrationInstitution } from '#policy/office-kinds/arbitration-institution'
import { association } from '#policy/office-kinds/association'
import { hotline } from '#policy/office-kinds/hotline'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { workReport } from '#policy/procedures/organisation/work-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const halfYearReport = defineReportSchedule({
  id: 'half-year-report',
  label: { zh: '半年工作报告', en: 'Half-year report' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  every: 'half-year',
  offices: [ipOffice, arbitrationInstitution, mediationBody, association, hotline],
  procedure: workReport,
  submission: 'submission',
  returning: 'return',
  dueAfter: 20,
  closesAfter: 60,
})
