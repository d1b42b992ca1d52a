import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { repeatInfringementRate } from '#policy/indicators/protection/repeat-infringement-rate'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { inspectionRecord } from '#policy/evidence-kinds/inspection-record'
import { workReport } from '#policy/evidence-kinds/work-report'
import { customsToIpOffice } from '#policy/hand-overs/customs-to-ip-office'
import { ipOfficeToCustoms } from '#policy/hand-overs/ip-office-to-customs'
import { enforcementStaffPer10kEntities } from '#policy/indicators/governance/enforcement-staff-per-10k-entities'
import { administrativeEnforcementCasesClosed } from '#policy/indicators/protection/administrative-enforcement-cases-closed'
import { administrativeEnforcementCasesOpened } from '#policy/indicators/protection/administrative-enforcement-cases-opened'
import { administrativePenaltyAmount } from '#policy/indicators/protection/administrative-penalty-amount'
import { administrativePenaltyCases } from '#policy/indicators/protection/administrative-penalty-cases'
import { customsDetentions } from '#policy/indicators/protection/customs-detentions'
import { customsDetentionsMade } from '#policy/indicators/protection/customs-detentions-made'
import { customsGoodsDetained } from '#policy/indicators/protection/customs-goods-detained'
import { customsRecordalsApproved } from '#policy/indicators/protection/customs-recordals-approved'
import { customsRecordalsMade } from '#policy/indicators/protection/customs-recordals-made'
import { penaltiesDecided } from '#policy/indicators/protection/penalties-decided'
import { penaltiesDecidedInTime } from '#policy/indicators/protection/penalties-decided-in-time'
import { penaltiesPublicisedInTime } from '#policy/indicators/protection/penalties-publicised-in-time'
import { penalty90DayRate } from '#policy/indicators/protection/penalty-90-day-rate'
import { penaltyPublicityRate } from '#policy/indicators/protection/penalty-publicity-rate'
import { grandProtection } from '#policy/missions/grand-protection'
import { agricultureOffice } from '#policy/office-kinds/agriculture-office'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { customs } from '#policy/office-kinds/customs'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { reconsiderationAuthority } from '#policy/office-kinds/reconsideration-authority'
import { administrativeReconsideration } from '#policy/procedures/administrative-enforcement/administrative-reconsideration'
import { counterfeitPatent } from '#policy/procedures/administrative-enforcement/counterfeit-patent'
import { customsDetentionExOfficio } from '#policy/procedures/administrative-enforcement/customs-detention-ex-officio'
import { customsDetentionOnApplication } from '#policy/procedures/administrative-enforcement/customs-detention-on-application'
import { customsRecordal } from '#policy/procedures/administrative-enforcement/customs-recordal'
import { penaltyCase } from '#policy/procedures/administrative-enforcement/penalty-case'
import { caseRecords } from '#policy/registers/case-records'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const campaignAgainstInfringement = defineMeasure({
  id: 'campaign-against-infringement',
  code: 'P2.2',
  label: { zh: '行政执法与专项行动', en: 'Enforce, and campaign where infringement gathers' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(administrativePenaltyLaw2021),
    cite(guangdongIpRegulations2022, '第十五条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: marketRegulation,
  support: [copyrightOffice, customs, agricultureOffice, ipOffice, reconsiderationAuthority],
  manages: {
    zh: '专项行动、检查、处罚案件、扣留的货物',
    en: 'Campaigns, inspections, penalty cases, goods detained',
  },
  registers: [caseRecords],
  carriedOutBy: [
    penaltyCase,
    counterfeitPatent,
    customsDetentionExOfficio,
    customsDetentionOnApplication,
    customsRecordal,
    administrativeReconsideration,
    ipOfficeToCustoms,
    customsToIpOffice,
  ],
  evidence: [caseFile, inspectionRecord, workReport],
  moves: [
    administrativePenaltyCases,
    administrativePenaltyAmount,
    penaltiesDecided,
    penaltiesDecidedInTime,
    penalty90DayRate,
    penaltyPublicityRate,
    penaltiesPublicisedInTime,
    administrativeEnforcementCasesOpened,
    administrativeEnforcementCasesClosed,
    customsDetentions,
    customsDetentionsMade,
    customsGoodsDetained,
    customsRecordalsApproved,
    customsRecordalsMade,
    enforcementStaffPer10kEntities,
    repeatInfringementRate,
  ],
})
