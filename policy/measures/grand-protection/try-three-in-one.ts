import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { courtDocument } from '#policy/evidence-kinds/court-document'
import { workReport } from '#policy/evidence-kinds/work-report'
import { civilSettlementRate } from '#policy/indicators/protection/civil-settlement-rate'
import { civilTrialDays } from '#policy/indicators/protection/civil-trial-days'
import { courtsCasesClosed } from '#policy/indicators/protection/courts-cases-closed'
import { courtsCasesOpened } from '#policy/indicators/protection/courts-cases-opened'
import { firstInstanceAcceptanceRate } from '#policy/indicators/protection/first-instance-acceptance-rate'
import { ipCasesPerMillion } from '#policy/indicators/protection/ip-cases-per-million'
import { ipCrimeJudgments } from '#policy/indicators/protection/ip-crime-judgments'
import { punitiveDamagesAwarded } from '#policy/indicators/protection/punitive-damages-awarded'
import { punitiveDamagesAwards } from '#policy/indicators/protection/punitive-damages-awards'
import { grandProtection } from '#policy/missions/grand-protection'
import { court } from '#policy/office-kinds/court'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { administrativeLitigation } from '#policy/procedures/courts/administrative-litigation'
import { civilAppeal } from '#policy/procedures/courts/civil-appeal'
import { civilEnforcement } from '#policy/procedures/courts/civil-enforcement'
import { civilFirstInstance } from '#policy/procedures/courts/civil-first-instance'
import { preservation } from '#policy/procedures/courts/preservation'
import { criminalCase } from '#policy/procedures/criminal-enforcement/criminal-case'
import { caseRecords } from '#policy/registers/case-records'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const tryThreeInOne = defineMeasure({
  id: 'try-three-in-one',
  code: 'P2.5',
  label: {
    zh: '“三合一”审判与技术调查官',
    en: 'Try civil, criminal and administrative cases in one division, with technical investigators',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-trial'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(ipPlan15th, '第四部分（九）'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: court,
  support: [procuratorate, ipOffice],
  manages: {
    zh: '民事、行政案件，保全与执行',
    en: 'Civil and administrative cases, preservation and enforcement',
  },
  registers: [caseRecords],
  carriedOutBy: [
    civilFirstInstance,
    civilAppeal,
    civilEnforcement,
    preservation,
    administrativeLitigation,
    criminalCase,
  ],
  evidence: [courtDocument, workReport],
  moves: [
    firstInstanceAcceptanceRate,
    civilTrialDays,
    civilSettlementRate,
    punitiveDamagesAwards,
    punitiveDamagesAwarded,
    courtsCasesOpened,
    courtsCasesClosed,
    ipCasesPerMillion,
    ipCrimeJudgments,
  ],
})
