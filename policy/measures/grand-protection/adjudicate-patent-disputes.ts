import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { adjudicationDecision } from '#policy/evidence-kinds/adjudication-decision'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { adjudicationToCourt } from '#policy/hand-overs/adjudication-to-court'
import { adjudicationToMediation } from '#policy/hand-overs/adjudication-to-mediation'
import { majorDisputeToCnipa } from '#policy/hand-overs/major-dispute-to-cnipa'
import { adjudicationLitigationRate } from '#policy/indicators/protection/adjudication-litigation-rate'
import { adjudicationMeanDays } from '#policy/indicators/protection/adjudication-mean-days'
import { adjudicationMedianDays } from '#policy/indicators/protection/adjudication-median-days'
import { adjudicationOnTimeRate } from '#policy/indicators/protection/adjudication-on-time-rate'
import { adjudicationReversalRate } from '#policy/indicators/protection/adjudication-reversal-rate'
import { adjudicationsAccepted } from '#policy/indicators/protection/adjudications-accepted'
import { adjudicationsAcceptedInTime } from '#policy/indicators/protection/adjudications-accepted-in-time'
import { adjudicationsDecided } from '#policy/indicators/protection/adjudications-decided'
import { adjudicationsDecidedInTime } from '#policy/indicators/protection/adjudications-decided-in-time'
import { patentInfringementCasesHandled } from '#policy/indicators/protection/patent-infringement-cases-handled'
import { grandProtection } from '#policy/missions/grand-protection'
import { districtOffice } from '#policy/office-kinds/district-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { justiceOffice } from '#policy/office-kinds/justice-office'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { patentInfringementAdjudication } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { caseRecords } from '#policy/registers/case-records'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const adjudicatePatentDisputes = defineMeasure({
  id: 'adjudicate-patent-disputes',
  code: 'P2.3',
  label: { zh: '行政裁决规范化、快速裁决', en: 'Adjudicate patent disputes to rule and in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(adjudicationOrder81, '第十二条至第三十七条'),
    cite(patentLaw2020, '第六十五条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: ipOffice,
  support: [justiceOffice, protectionCentre, districtOffice],
  manages: { zh: '行政裁决案件', en: 'Adjudication cases' },
  registers: [caseRecords],
  carriedOutBy: [
    patentInfringementAdjudication,
    adjudicationToCourt,
    adjudicationToMediation,
    majorDisputeToCnipa,
  ],
  evidence: [adjudicationDecision, caseFile],
  moves: [
    patentInfringementCasesHandled,
    adjudicationsAccepted,
    adjudicationsAcceptedInTime,
    adjudicationsDecided,
    adjudicationsDecidedInTime,
    adjudicationOnTimeRate,
    adjudicationMeanDays,
    adjudicationMedianDays,
    adjudicationLitigationRate,
    adjudicationReversalRate,
  ],
})
