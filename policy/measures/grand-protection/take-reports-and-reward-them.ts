import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { rewardRecord } from '#policy/evidence-kinds/reward-record'
import { complaintToEnforcement } from '#policy/hand-overs/complaint-to-enforcement'
import { hotlineToEnforcement } from '#policy/hand-overs/hotline-to-enforcement'
import { complaintMediationsInTime } from '#policy/indicators/protection/complaint-mediations-in-time'
import { complaintTriageRate } from '#policy/indicators/protection/complaint-triage-rate'
import { complaintsAnsweredInTime } from '#policy/indicators/protection/complaints-answered-in-time'
import { reportRewardsGranted } from '#policy/indicators/protection/report-rewards-granted'
import { reportersToldInTime } from '#policy/indicators/protection/reporters-told-in-time'
import { reportsVerifiedInTime } from '#policy/indicators/protection/reports-verified-in-time'
import { socialSupervisionCasesClosed } from '#policy/indicators/protection/social-supervision-cases-closed'
import { socialSupervisionCasesOpened } from '#policy/indicators/protection/social-supervision-cases-opened'
import { grandProtection } from '#policy/missions/grand-protection'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { hotline } from '#policy/office-kinds/hotline'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { complaint } from '#policy/procedures/social-supervision/complaint'
import { report } from '#policy/procedures/social-supervision/report'
import { reportReward } from '#policy/procedures/social-supervision/report-reward'
import { caseRecords } from '#policy/registers/case-records'
import { handOverRecords } from '#policy/registers/hand-over-records'
import { complaintHandlingMeasures2019 } from '#policy/sources/complaint-handling-measures-2019'
import { reportRewardMeasures2021 } from '#policy/sources/report-reward-measures-2021'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const takeReportsAndRewardThem = defineMeasure({
  id: 'take-reports-and-reward-them',
  code: 'P2.14',
  label: { zh: '举报投诉与奖励', en: 'Take complaints and reports, and reward them' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-social-supervision'),
    cite(complaintHandlingMeasures2019),
    cite(reportRewardMeasures2021),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: marketRegulation,
  support: [hotline, copyrightOffice, financeOffice, ipOffice],
  manages: { zh: '投诉、举报、奖励', en: 'Complaints, reports and rewards' },
  registers: [caseRecords, handOverRecords],
  carriedOutBy: [complaint, report, reportReward, complaintToEnforcement, hotlineToEnforcement],
  evidence: [caseFile, rewardRecord],
  moves: [
    complaintTriageRate,
    complaintsAnsweredInTime,
    complaintMediationsInTime,
    reportersToldInTime,
    reportsVerifiedInTime,
    reportRewardsGranted,
    socialSupervisionCasesOpened,
    socialSupervisionCasesClosed,
  ],
})
