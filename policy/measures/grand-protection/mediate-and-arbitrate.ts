import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { arbitralAward } from '#policy/evidence-kinds/arbitral-award'
import { courtDocument } from '#policy/evidence-kinds/court-document'
import { mediationAgreement } from '#policy/evidence-kinds/mediation-agreement'
import { adjudicationToMediation } from '#policy/hand-overs/adjudication-to-mediation'
import { courtDelegatesMediation } from '#policy/hand-overs/court-delegates-mediation'
import { courtEntrustsMediation } from '#policy/hand-overs/court-entrusts-mediation'
import { mediationToConfirmation } from '#policy/hand-overs/mediation-to-confirmation'
import { mediationToCourt } from '#policy/hand-overs/mediation-to-court'
import { mediationToNotary } from '#policy/hand-overs/mediation-to-notary'
import { arbitrationAndMediationCasesClosed } from '#policy/indicators/protection/arbitration-and-mediation-cases-closed'
import { arbitrationAndMediationCasesOpened } from '#policy/indicators/protection/arbitration-and-mediation-cases-opened'
import { arbitrationsAccepted } from '#policy/indicators/protection/arbitrations-accepted'
import { civilSettlementRate } from '#policy/indicators/protection/civil-settlement-rate'
import { confirmationRate } from '#policy/indicators/protection/confirmation-rate'
import { confirmationsAppliedInTime } from '#policy/indicators/protection/confirmations-applied-in-time'
import { confirmationsRuled } from '#policy/indicators/protection/confirmations-ruled'
import { ipArbitrationCases } from '#policy/indicators/protection/ip-arbitration-cases'
import { ipDisputesMediated } from '#policy/indicators/protection/ip-disputes-mediated'
import { mediationSuccessRate } from '#policy/indicators/protection/mediation-success-rate'
import { mediationsAgreed } from '#policy/indicators/protection/mediations-agreed'
import { mediationsSuccessRate } from '#policy/indicators/protection/mediations-success-rate'
import { grandProtection } from '#policy/missions/grand-protection'
import { arbitrationInstitution } from '#policy/office-kinds/arbitration-institution'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { court } from '#policy/office-kinds/court'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { justiceOffice } from '#policy/office-kinds/justice-office'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { administrativeMediation } from '#policy/procedures/arbitration-and-mediation/administrative-mediation'
import { arbitration } from '#policy/procedures/arbitration-and-mediation/arbitration'
import { judicialConfirmation } from '#policy/procedures/arbitration-and-mediation/judicial-confirmation'
import { onlineMediation } from '#policy/procedures/arbitration-and-mediation/online-mediation'
import { peoplesMediation } from '#policy/procedures/arbitration-and-mediation/peoples-mediation'
import { caseRecords } from '#policy/registers/case-records'
import { handOverRecords } from '#policy/registers/hand-over-records'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const mediateAndArbitrate = defineMeasure({
  id: 'mediate-and-arbitrate',
  code: 'P2.7',
  label: {
    zh: '仲裁、调解组织与诉调对接、司法确认',
    en: 'Mediate and arbitrate, with the courts and their confirmation',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-arbitration-mediation'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(guangdongIpRegulations2022, '第二十四条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: justiceOffice,
  support: [arbitrationInstitution, mediationBody, court, ipOffice, copyrightOffice],
  manages: {
    zh: '调解、仲裁案件，调解协议，司法确认',
    en: 'Mediations and arbitrations, agreements, confirmations',
  },
  registers: [caseRecords, handOverRecords],
  carriedOutBy: [
    administrativeMediation,
    peoplesMediation,
    onlineMediation,
    arbitration,
    judicialConfirmation,
    adjudicationToMediation,
    courtDelegatesMediation,
    courtEntrustsMediation,
    mediationToConfirmation,
    mediationToCourt,
    mediationToNotary,
  ],
  evidence: [mediationAgreement, arbitralAward, courtDocument],
  moves: [
    ipDisputesMediated,
    mediationSuccessRate,
    mediationsAgreed,
    mediationsSuccessRate,
    confirmationsAppliedInTime,
    confirmationsRuled,
    confirmationRate,
    ipArbitrationCases,
    arbitrationsAccepted,
    arbitrationAndMediationCasesOpened,
    arbitrationAndMediationCasesClosed,
    civilSettlementRate,
  ],
})
