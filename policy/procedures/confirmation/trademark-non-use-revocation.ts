import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { confirmation } from '#policy/channels/confirmation'
import { cnipa } from '#policy/office-kinds/cnipa'
import { trademarkNonUseExamination } from '#policy/procedures/confirmation/states/trademark-non-use-examination'
import { trademarkNonUseReview } from '#policy/procedures/confirmation/states/trademark-non-use-review'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const trademarkNonUseRevocation = defineProcedure({
  id: 'trademark-non-use-revocation',
  label: { zh: '撤销连续三年不使用注册商标', en: 'Revocation of a mark for non-use' },
  channel: confirmation,
  basis: [
    cite(trademarkLaw2019, '第四十九条'),
    cite(trademarkLaw2019, '第五十四条'),
    cite(trademarkLaw2026, '第五十七条'),
    cite(trademarkLaw2026, '第五十八条'),
    cite(trademarkRegulations2014, '第六十六条'),
  ],
  offices: [cnipa],
  roles: [claimant, rightHolder, cnipaExaminer, headOfAuthority, higherAuthority, judge],
  opens: { act: 'request', label: { zh: '申请撤销', en: 'Request revocation' }, by: [claimant] },
  limits: {
    decision: { label: { zh: '撤销决定', en: 'Decision' }, owes: cnipaExaminer },
    evidence: { label: { zh: '提交使用证据', en: 'Evidence of use' }, owes: rightHolder },
    review: { label: { zh: '申请复审', en: 'Request for review' }, owes: claimant },
    'review-decision': { label: { zh: '复审决定', en: 'Decision on review' }, owes: cnipaExaminer },
    action: { label: { zh: '向人民法院起诉', en: 'Suit in court' }, owes: claimant },
  },
  fields: {
    threeYearsRegistered: {
      kind: 'flag',
      label: {
        zh: '申请日注册公告已满三年',
        en: 'Three years since registration was announced, on the request',
      },
    },
  },
  documents: {
    acceptance: { zh: '受理通知书', en: 'Notice of acceptance' },
    rejection: { zh: '不予受理通知书', en: 'Notice of non-acceptance' },
    'evidence-notice': { zh: '提供注册商标使用证据的通知', en: 'Notice to give evidence of use' },
    'evidence-of-use': { zh: '使用证据材料', en: 'Evidence of use' },
    decision: { zh: '撤销申请决定书', en: 'Decision' },
    'review-decision': { zh: '撤销复审决定书', en: 'Decision on review' },
    announcement: { zh: '撤销公告', en: 'Announcement of revocation' },
  },
  initial: 'examination',
  states: {
    ...trademarkNonUseExamination,
    ...trademarkNonUseReview,
    'not-accepted': { label: { zh: '不予受理', en: 'Not accepted' }, final: true },
    revoked: { label: { zh: '已撤销', en: 'Revoked' }, final: true },
    maintained: { label: { zh: '不予撤销', en: 'Maintained' }, final: true },
  },
})
