import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { project } from '#policy/procedures/organisation/project'
import { acceptanceReport } from '#policy/evidence-kinds/acceptance-report'
import { budgetRecord } from '#policy/evidence-kinds/budget-record'
import { responsibilityLetter } from '#policy/evidence-kinds/responsibility-letter'
import { annualTasksDoneInTime } from '#policy/indicators/governance/annual-tasks-done-in-time'
import { managementCapability } from '#policy/missions/management-capability'
import { districtOffice } from '#policy/office-kinds/district-office'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const runByProjects = defineMeasure({
  id: 'run-by-projects',
  code: 'P1.12',
  label: { zh: '项目制管理与责任制落实', en: 'Run the work by projects, each with someone accountable' },
  basis: [cite(strongIpCityOpinions2016, 'method')],
  mission: managementCapability,
  standards: [governance],
  lead: ipOffice,
  support: [governmentOffice, financeOffice, districtOffice],
  manages: {
    zh: '项目、里程碑、责任单位与责任人、验收',
    en: 'Projects, milestones, who is accountable, acceptance',
  },
  carriedOutBy: [project],
  evidence: [responsibilityLetter, budgetRecord, acceptanceReport],
  moves: [annualTasksDoneInTime],
})
