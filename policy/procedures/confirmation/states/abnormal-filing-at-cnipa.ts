import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { abnormalFound } from '#policy/events/abnormal-found'
import { deemedWithdrawn } from '#policy/events/deemed-withdrawn'
import { withdrawn } from '#policy/events/withdrawn'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { officer } from '#policy/roles/officer'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'

const order = (article: string) => cite(filingConductOrder77, article)

const reExamine = { label: { zh: '请求复审', en: 'Request re-examination' }, by: applicant } as const

/** CNIPA's part: special examination, statement, refusal. */
export const abnormalFilingAtCnipa = {
  reported: {
    label: { zh: '已报告，待启动专门审查', en: 'Reported' },
    holder: cnipaExaminer,
    basis: order('第五条'),
    on: {
      'start-special-examination': {
        label: { zh: '启动专门审查，通知申请人', en: 'Start special examination' },
        by: cnipaExaminer,
        to: 'stating',
        needs: ['stateBy'],
        writes: ['notice'],
      },
      'not-start': { label: { zh: '未启动', en: 'Do not start' }, by: cnipaExaminer, to: 'dismissed' },
      assist: { label: { zh: '配合处理', en: 'Assist' }, by: officer, basis: order('第十一条') },
    },
  },
  stating: {
    label: { zh: '待陈述意见或者撤回', en: 'Statement or withdrawal awaited' },
    holder: applicant,
    limits: ['statement'],
    basis: order('第五条'),
    on: {
      state: { label: { zh: '陈述意见并提交证明', en: 'State and prove' }, by: applicant, to: 'assessing' },
      withdraw: {
        label: { zh: '主动撤回', en: 'Withdraw' },
        by: applicant,
        to: 'withdrawn',
        event: withdrawn,
      },
      'deem-withdrawn': {
        label: { zh: '逾期未答复，视为撤回', en: 'Deem withdrawn' },
        by: cnipaExaminer,
        to: 'found-abnormal',
        event: deemedWithdrawn,
        basis: order('第六条'),
      },
    },
  },
  assessing: {
    label: { zh: '审查陈述意见', en: 'Statement under examination' },
    holder: cnipaExaminer,
    basis: order('第七条'),
    on: {
      refuse: {
        label: { zh: '仍认为非正常，驳回', en: 'Refuse' },
        by: cnipaExaminer,
        to: 'refused',
        writes: ['decision'],
      },
      clear: { label: { zh: '不再认定', en: 'Clear' }, by: cnipaExaminer, to: 'cleared' },
    },
  },
  refused: {
    label: { zh: '驳回决定已送达', en: 'Refusal served' },
    holder: applicant,
    limits: ['re-examination'],
    basis: order('第七条'),
    on: {
      're-examine': { ...reExamine, to: 're-examination' },
    },
    expires: { limit: 're-examination', to: 'found-abnormal' },
  },
  're-examination': {
    label: { zh: '复审', en: 'Re-examination' },
    holder: cnipaExaminer,
    on: {
      uphold: { label: { zh: '维持驳回', en: 'Uphold' }, by: cnipaExaminer, to: 'found-abnormal' },
      revoke: { label: { zh: '撤销驳回', en: 'Revoke the refusal' }, by: cnipaExaminer, to: 'cleared' },
    },
  },
  'found-abnormal': {
    label: { zh: '待通报认定结果', en: 'Finding to be notified' },
    holder: cnipaExaminer,
    on: {
      'notify-finding': {
        label: { zh: '通报认定为非正常申请', en: 'Notify the finding' },
        by: cnipaExaminer,
        to: 'measuring',
        event: abnormalFound,
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
