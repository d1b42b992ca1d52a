import type { Side } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { administrativePenaltyLaw2021 as law } from '#policy/sources/administrative-penalty-law-2021'

/** Evidence that might be lost is listed and kept while the case goes on. */
export const penaltyPreservation: Side = {
  label: { zh: '先行登记保存', en: 'Preservation of evidence' },
  initial: 'none',
  states: {
    none: {
      label: { zh: '未登记保存', en: 'none' },
      on: {
        preserve: {
          label: { zh: '批准先行登记保存', en: 'preserve evidence' },
          by: headOfAuthority,
          to: 'preserved',
          writes: ['preservation'],
          basis: cite(law, '第五十六条'),
        },
      },
    },
    preserved: {
      label: { zh: '已登记保存', en: 'preserved' },
      holder: officer,
      limits: ['preservation'],
      basis: cite(law, '第五十六条'),
      on: {
        'decide-preserved': { label: { zh: '作出处理决定', en: 'decide on it' }, by: officer, to: 'none' },
      },
    },
  },
}
