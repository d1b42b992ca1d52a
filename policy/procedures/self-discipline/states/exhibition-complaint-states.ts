import { atLeast } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organiser } from '#policy/roles/organiser'
import { respondent } from '#policy/roles/respondent'
import { rightHolder } from '#policy/roles/right-holder'
import { guangdongIpRegulations2022 as guangdong } from '#policy/sources/guangdong-ip-regulations-2022'
import { pudongIpProvisions2021 as pudong } from '#policy/sources/pudong-ip-provisions-2021'

const take = { by: organiser, to: 'measured', writes: ['measures'], basis: cite(pudong, '第九条') }

export const exhibitionComplaintStates = {
  received: {
    label: { zh: '已收到投诉', en: 'received' },
    holder: organiser,
    limits: ['triage'],
    on: {
      ask: {
        label: { zh: '要求提供未侵权证明', en: 'ask for proof' },
        by: organiser,
        to: 'asked',
        needs: ['evidence', 'proofBy'],
        writes: ['request'],
      },
      reject: {
        label: { zh: '不予受理', en: 'reject' },
        by: organiser,
        to: 'rejected',
        needs: ['reasons'],
        writes: ['record'],
      },
    },
  },
  asked: {
    label: { zh: '待提供证明', en: 'proof awaited' },
    holder: respondent,
    limits: ['proof'],
    basis: cite(pudong, '第九条'),
    on: {
      prove: { label: { zh: '提供未侵权证明', en: 'prove' }, by: respondent, to: 'proved' },
      // Guangdong: an exhibition of three days or more has an office that mediates disputes.
      mediate: {
        label: { zh: '调解达成协议', en: 'settle' },
        by: organiser,
        to: 'settled',
        needs: ['exhibitionDays'],
        when: atLeast('exhibitionDays', 3),
        writes: ['settlement', 'record'],
        basis: cite(guangdong, '第三十一条'),
      },
      remove: { label: { zh: '逾期未提供，采取措施', en: 'take measures' }, ...take },
      withdraw: { label: { zh: '撤回投诉', en: 'withdraw' }, by: rightHolder, to: 'withdrawn' },
    },
  },
  proved: {
    label: { zh: '已提供证明', en: 'proof under review' },
    holder: organiser,
    limits: ['measures'],
    on: {
      clear: {
        label: { zh: '证明成立', en: 'accept the proof' },
        by: organiser,
        to: 'cleared',
        writes: ['record'],
      },
      remove: { label: { zh: '证明不成立，采取措施', en: 'take measures' }, ...take },
    },
  },
  measured: {
    label: { zh: '已采取措施', en: 'measures taken' },
    holder: organiser,
    on: {
      archive: {
        label: { zh: '归档', en: 'file the record' },
        by: organiser,
        to: 'closed',
        writes: ['record'],
      },
    },
  },
  rejected: { label: { zh: '不予受理', en: 'rejected' }, final: true },
  settled: { label: { zh: '达成协议', en: 'settled' }, final: true },
  withdrawn: { label: { zh: '撤回', en: 'withdrawn' }, final: true },
  cleared: { label: { zh: '未侵权', en: 'cleared' }, final: true },
  closed: { label: { zh: '已采取措施并归档', en: 'measures taken, filed' }, final: true },
} as const satisfies Readonly<Record<string, State>>
