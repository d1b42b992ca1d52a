import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { reviewOpinion } from '#policy/evidence-kinds/review-opinion'
import { inventionGrantRate } from '#policy/indicators/creation/invention-grant-rate'
import { preExaminationPassRate } from '#policy/indicators/creation/pre-examination-pass-rate'
import { preExaminedPendency } from '#policy/indicators/creation/pre-examined-pendency'
import { quality } from '#policy/missions/quality'
import { cnipa } from '#policy/office-kinds/cnipa'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { inventionExamination } from '#policy/procedures/confirmation/invention-examination'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { preExamination } from '#policy/procedures/confirmation/pre-examination'
import { caseRecords } from '#policy/registers/case-records'
import { inventions } from '#policy/registers/inventions'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { priorityExaminationOrder85 } from '#policy/sources/priority-examination-order-85'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const recommendForPriorityExamination = defineMeasure({
  id: 'recommend-for-priority-examination',
  code: 'P4.4',
  label: { zh: '优先审查与快速预审推荐', en: 'Recommend for priority and fast examination' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection-grant'),
    cite(priorityExaminationOrder85),
    cite(guangdongIpRegulations2022, '第十六条'),
  ],
  mission: quality,
  standards: [governance, protectiveEnvironment],
  lead: protectionCentre,
  support: [ipOffice, cnipa],
  manages: { zh: '优先审查请求、预审案件', en: 'Requests for priority examination, pre-examination files' },
  registers: [caseRecords, inventions],
  carriedOutBy: [preExamination, inventionExamination, patentInvalidation],
  evidence: [caseFile, reviewOpinion],
  moves: [preExaminedPendency, preExaminationPassRate, inventionGrantRate],
})
