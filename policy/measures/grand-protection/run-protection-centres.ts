import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { aidFile } from '#policy/evidence-kinds/aid-file'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { serviceRecord } from '#policy/evidence-kinds/service-record'
import { preExaminationPassRate } from '#policy/indicators/creation/pre-examination-pass-rate'
import { preExaminationRegisteredEntities } from '#policy/indicators/creation/pre-examination-registered-entities'
import { preExaminedPendency } from '#policy/indicators/creation/pre-examined-pendency'
import { centreAidCasesAccepted } from '#policy/indicators/protection/centre-aid-cases-accepted'
import { confirmationCasesClosed } from '#policy/indicators/protection/confirmation-cases-closed'
import { confirmationCasesOpened } from '#policy/indicators/protection/confirmation-cases-opened'
import { nationalProtectionCentres } from '#policy/indicators/protection/national-protection-centres'
import { grandProtection } from '#policy/missions/grand-protection'
import { cnipa } from '#policy/office-kinds/cnipa'
import { districtOffice } from '#policy/office-kinds/district-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { evaluationReport } from '#policy/procedures/confirmation/evaluation-report'
import { preExamination } from '#policy/procedures/confirmation/pre-examination'
import { caseRecords } from '#policy/registers/case-records'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const runProtectionCentres = defineMeasure({
  id: 'run-protection-centres',
  code: 'P2.6',
  label: { zh: '保护中心、快速维权中心建设与运行', en: 'Run the protection and fast-track centres' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-grant'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(guangdongIpRegulations2022, '第二十六条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment, governance],
  lead: protectionCentre,
  support: [ipOffice, cnipa, districtOffice],
  manages: {
    zh: '备案主体、预审案件、快速维权案件',
    en: 'Registered entities, pre-examination files, fast-track cases',
  },
  registers: [caseRecords],
  carriedOutBy: [preExamination, evaluationReport],
  evidence: [caseFile, aidFile, serviceRecord],
  moves: [
    nationalProtectionCentres,
    centreAidCasesAccepted,
    preExaminedPendency,
    preExaminationPassRate,
    preExaminationRegisteredEntities,
    confirmationCasesOpened,
    confirmationCasesClosed,
  ],
})
