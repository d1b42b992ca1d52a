import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { refused } from '#policy/events/refused'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { judge } from '#policy/roles/judge'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

/** After a refusal: re-examination, suit, and when it takes effect. */
export const inventionRefused = {
  rejected: {
    label: { zh: '驳回决定已送达', en: 'Refusal served' },
    holder: applicant,
    limits: ['re-examination'],
    basis: cite(patentLaw2020, '第四十一条'),
    on: {
      're-examine': {
        label: { zh: '请求复审', en: 'Request re-examination' },
        by: applicant,
        to: 're-examination',
      },
    },
    expires: { limit: 're-examination', to: 'refusal-effective' },
  },
  're-examination': {
    label: { zh: '复审', en: 'Re-examination' },
    holder: cnipaExaminer,
    basis: cite(patentImplementingRules2023, '第六十七条'),
    on: {
      'revoke-refusal': {
        label: { zh: '撤销驳回决定，继续审查', en: 'Revoke the refusal' },
        by: cnipaExaminer,
        to: 'examining',
        writes: ['re-examination-decision'],
      },
      'uphold-refusal': {
        label: { zh: '维持驳回决定', en: 'Uphold the refusal' },
        by: cnipaExaminer,
        to: 'upheld',
        writes: ['re-examination-decision'],
      },
      'withdraw-re-examination': {
        label: { zh: '撤回复审请求', en: 'Withdraw the request' },
        by: applicant,
        to: 'refusal-effective',
      },
    },
  },
  upheld: {
    label: { zh: '维持驳回的复审决定已送达', en: 'Upheld refusal served' },
    holder: applicant,
    limits: ['action'],
    basis: cite(patentLaw2020, '第四十一条'),
    on: { sue: { label: { zh: '起诉', en: 'Sue' }, by: applicant, to: 'litigation' } },
    expires: { limit: 'action', to: 'refusal-effective' },
  },
  litigation: {
    label: { zh: '诉讼中', en: 'In court' },
    holder: judge,
    on: {
      'uphold-finally': {
        label: { zh: '生效裁判维持', en: 'Uphold finally' },
        by: judge,
        to: 'refusal-effective',
      },
      annul: { label: { zh: '判决撤销，重新复审', en: 'Annul' }, by: judge, to: 're-examination' },
    },
  },
  'refusal-effective': {
    label: { zh: '驳回生效，待登记', en: 'Refusal effective, to be recorded' },
    holder: cnipaExaminer,
    on: {
      'record-refusal': {
        label: { zh: '登记驳回', en: 'Record the refusal' },
        by: cnipaExaminer,
        to: '/refused',
        event: refused,
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
