import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { workReport as reporting } from '#policy/procedures/organisation/work-report'
import { dataCellsInTimeRate } from '#policy/indicators/governance/data-cells-in-time-rate'
import { reportsComplete } from '#policy/indicators/governance/reports-complete'
import { reportsSentInTime } from '#policy/indicators/governance/reports-sent-in-time'
import { reportsReturned } from '#policy/indicators/governance/reports-returned'
import { statisticalTable } from '#policy/evidence-kinds/statistical-table'
import { workReport } from '#policy/evidence-kinds/work-report'
import { managementCapability } from '#policy/missions/management-capability'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { districtOffice } from '#policy/office-kinds/district-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const reportRegularly = defineMeasure({
  id: 'report-regularly',
  code: 'P1.13',
  label: { zh: '工作报告制度', en: 'Report regularly from each office upward' },
  basis: [cite(strongIpCityOpinions2016, 'organisation-reporting')],
  mission: managementCapability,
  standards: [governance],
  lead: ipOffice,
  support: [districtOffice, marketRegulation, copyrightOffice],
  manages: { zh: '应报事项、报送、退回与接收', en: 'What is due, what was submitted, returned and accepted' },
  carriedOutBy: [reporting],
  evidence: [workReport, statisticalTable],
  moves: [reportsSentInTime, reportsReturned, reportsComplete, dataCellsInTimeRate],
})
