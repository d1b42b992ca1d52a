import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { acceptanceReport } from '#policy/evidence-kinds/acceptance-report'
import { applicationDossier } from '#policy/evidence-kinds/application-dossier'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { managementCapability } from '#policy/missions/management-capability'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { statisticsOffice } from '#policy/office-kinds/statistics-office'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const applyAndBeAssessed = defineMeasure({
  id: 'apply-and-be-assessed',
  code: 'P1.17',
  label: { zh: '强市建设示范申报、创建与迎评', en: 'Apply for designation, build, and be assessed' },
  basis: [
    cite(strongIpCityOpinions2016, 'target-2020'),
    cite(strongIpCityOpinions2016, 'target-2030'),
    cite(ipPlan15th, '第四部分（七）'),
  ],
  mission: managementCapability,
  standards: [governance],
  lead: ipOffice,
  support: [governmentOffice, financeOffice, statisticsOffice],
  manages: {
    zh: '申报书、自评、创建方案、验收材料',
    en: 'The dossier, the self-assessment, the creation plan and what is shown for acceptance',
  },
  evidence: [applicationDossier, acceptanceReport, recognitionList],
})
