import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { confirmation } from '#policy/channels/confirmation'
import { cnipa } from '#policy/office-kinds/cnipa'
import { trademarkOppositionAnnouncement } from '#policy/procedures/confirmation/states/trademark-opposition-announcement'
import { trademarkOppositionExamination } from '#policy/procedures/confirmation/states/trademark-opposition-examination'
import { trademarkOppositionReview } from '#policy/procedures/confirmation/states/trademark-opposition-review'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { opponent } from '#policy/roles/opponent'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const trademarkOpposition = defineProcedure({
  id: 'trademark-opposition',
  label: { zh: '商标异议', en: 'Trademark opposition' },
  channel: confirmation,
  basis: [
    cite(trademarkLaw2019, '第三十三条'),
    cite(trademarkLaw2019, '第三十五条'),
    cite(trademarkLaw2026, '第三十六条'),
    cite(trademarkLaw2026, '第三十八条'),
    cite(trademarkRegulations2014, '第二十四条'),
  ],
  offices: [cnipa],
  roles: [opponent, applicant, cnipaExaminer, headOfAuthority, higherAuthority, judge],
  opens: {
    act: 'announce',
    label: { zh: '初步审定公告', en: 'Announce preliminary approval' },
    by: [cnipaExaminer],
  },
  limits: {
    opposition: { label: { zh: '提出异议', en: 'Opposition' }, owes: opponent },
    decision: { label: { zh: '异议决定', en: 'Decision on the opposition' }, owes: cnipaExaminer },
    answer: { label: { zh: '答辩', en: 'Answer' }, owes: applicant },
    'opponent-evidence': {
      label: { zh: '异议人补充证据', en: 'Further evidence of the opponent' },
      owes: opponent,
    },
    'applicant-evidence': {
      label: { zh: '被异议人补充证据', en: 'Further evidence of the applicant' },
      owes: applicant,
    },
    review: { label: { zh: '申请复审', en: 'Request for review' }, owes: applicant },
    'review-decision': { label: { zh: '复审决定', en: 'Decision on review' }, owes: cnipaExaminer },
    action: { label: { zh: '向人民法院起诉', en: 'Suit in court' }, owes: applicant },
  },
  documents: {
    opposition: { zh: '商标异议申请书', en: 'Opposition' },
    acceptance: { zh: '受理通知书', en: 'Notice of acceptance' },
    rejection: { zh: '不予受理通知书', en: 'Notice of non-acceptance' },
    answer: { zh: '商标异议答辩书', en: 'Answer to the opposition' },
    decision: { zh: '异议决定书', en: 'Decision on the opposition' },
    'review-decision': { zh: '不予注册复审决定书', en: 'Decision on review' },
    certificate: { zh: '商标注册证', en: 'Certificate of registration' },
  },
  initial: 'announcement',
  states: {
    ...trademarkOppositionAnnouncement,
    ...trademarkOppositionExamination,
    ...trademarkOppositionReview,
    registered: { label: { zh: '已注册', en: 'Registered' }, final: true },
    refused: { label: { zh: '不予注册', en: 'Not registered' }, final: true },
  },
})
