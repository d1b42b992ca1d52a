import { cite } from '#kernel/source'
import { defineReportSchedule } from '#kernel/work/report-schedule'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { court } from '#policy/office-kinds/court'
import { customs } from '#policy/office-kinds/customs'
import { districtOffice } from '#policy/office-kinds/district-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { police } from '#policy/office-kinds/police'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { workReport } from '#policy/procedures/organisation/work-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const quarterlyProgress = defineReportSchedule({
  id: 'quarterly-progress',
  label: { zh: '工作进展季报', en: 'Quarterly report on progress' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  every: 'quarter',
  offices: [
    marketRegulation,
    copyrightOffice,
    customs,
    police,
    procuratorate,
    court,
    districtOffice,
    protectionCentre,
  ],
  procedure: workReport,
  submission: 'submission',
  returning: 'return',
  dueAfter: 15,
  closesAfter: 40,
})
