import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { confirmation } from '#policy/channels/confirmation'
import { cnipa } from '#policy/office-kinds/cnipa'
import { trademarkInvalidationDecided } from '#policy/procedures/confirmation/states/trademark-invalidation-decided'
import { trademarkInvalidationPending } from '#policy/procedures/confirmation/states/trademark-invalidation-pending'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const trademarkInvalidation = defineProcedure({
  id: 'trademark-invalidation',
  label: { zh: '注册商标无效宣告', en: 'Invalidation of a registered mark' },
  channel: confirmation,
  basis: [
    cite(trademarkLaw2019, '第四十四条'),
    cite(trademarkLaw2019, '第四十五条'),
    cite(trademarkLaw2026, '第五十条'),
    cite(trademarkLaw2026, '第五十一条'),
    cite(trademarkRegulations2014, '第五十七条'),
  ],
  offices: [cnipa],
  roles: [claimant, rightHolder, cnipaExaminer, headOfAuthority, higherAuthority, judge],
  opens: { act: 'request', label: { zh: '请求宣告无效', en: 'Request invalidation' }, by: [claimant] },
  limits: {
    'absolute-decision': {
      label: { zh: '绝对理由案件裁定', en: 'Ruling, absolute grounds' },
      owes: cnipaExaminer,
    },
    'relative-decision': {
      label: { zh: '相对理由案件裁定', en: 'Ruling, relative grounds' },
      owes: cnipaExaminer,
    },
    correction: { label: { zh: '补正', en: 'Correction' }, owes: claimant },
    answer: { label: { zh: '答辩', en: 'Answer' }, owes: rightHolder },
    'claimant-evidence': {
      label: { zh: '申请人补充证据', en: 'Further evidence of the claimant' },
      owes: claimant,
    },
    'holder-evidence': {
      label: { zh: '被申请人补充证据', en: 'Further evidence of the holder' },
      owes: rightHolder,
    },
    'hearing-notice': {
      label: { zh: '口头审理前通知', en: 'Notice of hearing' },
      owes: cnipaExaminer,
      before: 'hearingOn',
    },
    action: { label: { zh: '向人民法院起诉', en: 'Suit in court' }, owes: claimant },
  },
  fields: {
    hearingOn: { kind: 'day', label: { zh: '口头审理日期', en: 'Day of the oral hearing' } },
    withinFiveYears: {
      kind: 'flag',
      label: { zh: '自注册之日起五年内提出', en: 'Requested within five years of registration' },
    },
    wellKnownAgainstBadFaith: {
      kind: 'flag',
      label: {
        zh: '驰名商标所有人对恶意注册提出',
        en: 'By the owner of a well-known mark, against bad faith',
      },
    },
  },
  documents: {
    acceptance: { zh: '受理通知书', en: 'Notice of acceptance' },
    rejection: { zh: '不予受理通知书', en: 'Notice of non-acceptance' },
    answer: { zh: '答辩书', en: 'Answer' },
    ruling: { zh: '无效宣告请求裁定书', en: 'Ruling on the request' },
    announcement: { zh: '无效公告', en: 'Announcement of invalidity' },
  },
  initial: 'pending',
  states: {
    ...trademarkInvalidationPending,
    ...trademarkInvalidationDecided,
    'not-accepted': { label: { zh: '不予受理', en: 'Not accepted' }, final: true },
    withdrawn: { label: { zh: '撤回或者视为撤回', en: 'Withdrawn' }, final: true },
    invalid: { label: { zh: '宣告无效', en: 'Invalid' }, final: true },
    maintained: { label: { zh: '维持注册', en: 'Maintained' }, final: true },
  },
  note: {
    zh: '受理时认定理由：裁定期限自收到申请之日起算，故两种期限自申请时并行，受理时结束不适用的一种。依职权宣告未列。',
    en: 'The ground is found on acceptance, yet the time runs from receipt: both run until then. Ex officio is left out.',
  },
})
