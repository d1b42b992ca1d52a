import type { LimitOf } from '#kernel/procedures/procedure'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'

/** What falls due while an invention is examined. */
export const inventionLimits = {
  fee: { label: { zh: '缴纳申请费', en: 'Filing fee' }, owes: applicant },
  // What the Patent Law counts from filing runs from the priority day, where there is one (Rule 12).
  publication: {
    label: { zh: '公布', en: 'Publication' },
    owes: cnipaExaminer,
    after: 'priorityOn',
  },
  'examination-request': {
    label: { zh: '请求实质审查', en: 'Request for examination' },
    owes: applicant,
    after: 'priorityOn',
  },
  'first-reply': { label: { zh: '答复第一次审查意见', en: 'Reply to the first action' }, owes: applicant },
  reply: { label: { zh: '答复审查意见', en: 'Reply to an action' }, owes: applicant },
  restoration: { label: { zh: '请求恢复权利', en: 'Request for restoration' }, owes: applicant },
  're-examination': { label: { zh: '请求复审', en: 'Request for re-examination' }, owes: applicant },
  action: { label: { zh: '向人民法院起诉', en: 'Suit in court' }, owes: applicant },
  registration: { label: { zh: '办理登记手续', en: 'Registration' }, owes: applicant },
  stay: {
    label: { zh: '中止期限', en: 'Stay for a dispute over ownership' },
    owes: applicant,
    after: 'stayRequestedOn',
  },
  'priority-first-action': {
    label: { zh: '优先审查首次处理', en: 'First action under priority' },
    owes: cnipaExaminer,
    ofItsDay: true,
  },
  'priority-close': {
    label: { zh: '优先审查结案', en: 'Conclusion under priority' },
    owes: cnipaExaminer,
    ofItsDay: true,
  },
  'priority-reply': {
    label: { zh: '优先审查答复', en: 'Reply under priority' },
    owes: applicant,
    ofItsDay: true,
  },
} as const satisfies Readonly<Record<string, LimitOf>>
