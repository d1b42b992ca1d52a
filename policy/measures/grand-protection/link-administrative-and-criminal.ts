import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { deliveryReceipt } from '#policy/evidence-kinds/delivery-receipt'
import { meetingMinutes } from '#policy/evidence-kinds/meeting-minutes'
import { courtToEnforcement } from '#policy/hand-overs/court-to-enforcement'
import { customsToPolice } from '#policy/hand-overs/customs-to-police'
import { penaltyToPolice } from '#policy/hand-overs/penalty-to-police'
import { policeToEnforcement } from '#policy/hand-overs/police-to-enforcement'
import { procuratorateToEnforcement } from '#policy/hand-overs/procuratorate-to-enforcement'
import { crimeReferralRate } from '#policy/indicators/protection/crime-referral-rate'
import { crimeReferralsDelivered } from '#policy/indicators/protection/crime-referrals-delivered'
import { crimeReferralsDeliveredInTime } from '#policy/indicators/protection/crime-referrals-delivered-in-time'
import { crimeReferralsFiled } from '#policy/indicators/protection/crime-referrals-filed'
import { criminalEnforcementCasesClosed } from '#policy/indicators/protection/criminal-enforcement-cases-closed'
import { criminalEnforcementCasesOpened } from '#policy/indicators/protection/criminal-enforcement-cases-opened'
import { filingSupervisionCases } from '#policy/indicators/protection/filing-supervision-cases'
import { filingSupervisionsSuggested } from '#policy/indicators/protection/filing-supervisions-suggested'
import { ipCrimeJudgments } from '#policy/indicators/protection/ip-crime-judgments'
import { ipCrimeProsecutions } from '#policy/indicators/protection/ip-crime-prosecutions'
import { policeReviewsInTime } from '#policy/indicators/protection/police-reviews-in-time'
import { referredCaseFilingRate } from '#policy/indicators/protection/referred-case-filing-rate'
import { grandProtection } from '#policy/missions/grand-protection'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { court } from '#policy/office-kinds/court'
import { customs } from '#policy/office-kinds/customs'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { police } from '#policy/office-kinds/police'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { criminalCase } from '#policy/procedures/criminal-enforcement/criminal-case'
import { criminalReferral } from '#policy/procedures/criminal-enforcement/criminal-referral'
import { reverseReferral } from '#policy/procedures/criminal-enforcement/reverse-referral'
import { caseRecords } from '#policy/registers/case-records'
import { handOverRecords } from '#policy/registers/hand-over-records'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const linkAdministrativeAndCriminal = defineMeasure({
  id: 'link-administrative-and-criminal',
  code: 'P2.4',
  label: {
    zh: '行刑衔接、线索双向移送与会商',
    en: 'Link administrative and criminal enforcement, both ways',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-criminal-enforcement'),
    cite(crimeReferralRegulations2020, '第三条', 'unverified'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(guangdongIpRegulations2022, '第二十二条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: marketRegulation,
  support: [police, procuratorate, court, customs, copyrightOffice],
  manages: {
    zh: '移送案件、回执、复议、立案监督',
    en: 'Referrals, receipts, objections, supervision of filing',
  },
  registers: [caseRecords, handOverRecords],
  carriedOutBy: [
    criminalReferral,
    criminalCase,
    reverseReferral,
    penaltyToPolice,
    customsToPolice,
    policeToEnforcement,
    procuratorateToEnforcement,
    courtToEnforcement,
  ],
  evidence: [caseFile, deliveryReceipt, meetingMinutes],
  moves: [
    crimeReferralRate,
    crimeReferralsDelivered,
    crimeReferralsDeliveredInTime,
    crimeReferralsFiled,
    policeReviewsInTime,
    referredCaseFilingRate,
    filingSupervisionCases,
    filingSupervisionsSuggested,
    ipCrimeProsecutions,
    ipCrimeJudgments,
    criminalEnforcementCasesOpened,
    criminalEnforcementCasesClosed,
  ],
})
