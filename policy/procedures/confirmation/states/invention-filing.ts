import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { filed } from '#policy/events/filed'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

/** An application until its fee is paid. */
export const inventionFiling = {
  filed: {
    label: { zh: '待受理', en: 'Filed' },
    basis: cite(patentImplementingRules2023, '第四十三条'),
    on: {
      accept: {
        label: { zh: '受理，通知申请人', en: 'Accept and notify' },
        by: cnipaExaminer,
        to: 'unpaid',
        needs: ['applicationNumber'],
        writes: ['acceptance'],
        event: filed,
        starts: ['fee'],
      },
      'not-accept': {
        label: { zh: '不予受理', en: 'Do not accept' },
        by: cnipaExaminer,
        to: '/not-accepted',
      },
    },
  },
  unpaid: {
    label: { zh: '待缴申请费', en: 'Fee awaited' },
    holder: applicant,
    basis: cite(patentImplementingRules2023, '第一百一十二条'),
    on: { pay: { label: { zh: '缴费', en: 'Pay' }, by: applicant, to: 'preliminary', meets: ['fee'] } },
    expires: { limit: 'fee', to: 'lost-fee' },
  },
} as const satisfies Readonly<Record<string, State>>
