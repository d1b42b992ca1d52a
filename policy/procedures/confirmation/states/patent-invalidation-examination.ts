import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { rightHolder } from '#policy/roles/right-holder'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

const meets = ['supplement', 'decision', 'priority-decision', 'priority-design-decision'] as const
const decides = { by: cnipaExaminer, writes: ['decision'], meets } as const

/** An accepted request: the holder is heard, orally too, and the office decides. */
export const patentInvalidationExamination = {
  accepted: {
    label: { zh: '待转送专利权人', en: 'To be forwarded to the holder' },
    on: {
      forward: {
        label: { zh: '转送文件', en: 'Forward the request' },
        by: cnipaExaminer,
        to: 'statement',
        needs: ['stateBy'],
        writes: ['transfer-notice'],
      },
    },
  },
  statement: {
    label: { zh: '待专利权人陈述', en: 'Statement of the holder awaited' },
    holder: rightHolder,
    limits: ['statement'],
    basis: cite(patentImplementingRules2023, '第七十二条'),
    on: {
      state: { label: { zh: '陈述意见', en: 'State' }, by: rightHolder, to: 'examining' },
      proceed: {
        label: { zh: '期满未答复，继续审理', en: 'Proceed without it' },
        by: cnipaExaminer,
        to: 'examining',
      },
    },
  },
  examining: {
    label: { zh: '审查', en: 'Under examination' },
    on: {
      summon: {
        label: { zh: '通知口头审理', en: 'Summon to an oral hearing' },
        by: cnipaExaminer,
        to: 'hearing',
        writes: ['hearing-notice'],
      },
      stay: {
        label: { zh: '因权属纠纷中止', en: 'Stay' },
        by: cnipaExaminer,
        to: 'stayed',
        needs: ['stayRequestedOn'],
      },
      invalidate: { label: { zh: '宣告全部无效', en: 'Declare invalid' }, ...decides, to: '/found-invalid' },
      'invalidate-partly': {
        label: { zh: '宣告部分无效', en: 'Declare partly invalid' },
        ...decides,
        to: '/found-partly-invalid',
      },
      maintain: { label: { zh: '维持专利权有效', en: 'Maintain' }, ...decides, to: '/found-valid' },
    },
  },
  hearing: {
    label: { zh: '口头审理', en: 'Oral hearing' },
    basis: cite(patentImplementingRules2023, '第七十四条'),
    on: {
      hold: { label: { zh: '举行口头审理', en: 'Hold the hearing' }, by: cnipaExaminer, to: 'examining' },
      'deem-withdrawn': {
        label: { zh: '请求人未答复且未参加，视为撤回', en: 'Deem withdrawn' },
        by: cnipaExaminer,
        to: '/withdrawn',
      },
    },
  },
  stayed: {
    label: { zh: '中止', en: 'Stayed' },
    limits: ['stay'],
    stopsClock: ['priority-decision', 'priority-design-decision'],
    basis: cite(patentImplementingRules2023, '第一百零三条'),
    on: {
      resume: { label: { zh: '恢复', en: 'Resume' }, by: cnipaExaminer, to: 'examining' },
      'ask-longer-stay': {
        label: { zh: '请求延长中止', en: 'Ask for a longer stay' },
        by: [claimant, rightHolder],
        to: 'longer',
      },
    },
    expires: { limit: 'stay', to: 'examining' },
  },
  longer: {
    label: { zh: '延长中止', en: 'Stay prolonged' },
    stopsClock: ['priority-decision', 'priority-design-decision'],
    on: { 'end-stay': { label: { zh: '恢复', en: 'Resume' }, by: cnipaExaminer, to: 'examining' } },
  },
} as const satisfies Readonly<Record<string, State>>
