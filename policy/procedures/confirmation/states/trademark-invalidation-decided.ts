import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { invalidated } from '#policy/events/invalidated'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

const basis = cite(trademarkLaw2019, '第四十六条')
const sue = { label: { zh: '起诉', en: 'Sue' }, to: 'litigation' }

/** The ruling was served; it takes effect when nobody sues, or by the court. */
export const trademarkInvalidationDecided = {
  'found-invalid': {
    label: { zh: '无效裁定已送达', en: 'Invalidity served' },
    holder: rightHolder,
    limits: ['action'],
    on: { sue: { ...sue, by: [rightHolder, claimant] } },
    expires: { limit: 'action', to: 'effective', basis },
  },
  'found-valid': {
    label: { zh: '维持裁定已送达', en: 'Validity served' },
    holder: claimant,
    limits: ['action'],
    on: { sue: { ...sue, by: [claimant, rightHolder] } },
    expires: { limit: 'action', to: 'maintained', basis },
  },
  litigation: {
    label: { zh: '诉讼中', en: 'In court' },
    holder: judge,
    on: {
      'uphold-invalidity': {
        label: { zh: '生效裁判维持无效', en: 'Uphold invalidity' },
        by: judge,
        to: 'effective',
      },
      'uphold-validity': {
        label: { zh: '生效裁判维持注册', en: 'Uphold validity' },
        by: judge,
        to: 'maintained',
      },
      annul: { label: { zh: '判决撤销，重新裁定', en: 'Annul' }, by: judge, to: '/pending/examining' },
    },
  },
  effective: {
    label: { zh: '裁定生效，待公告', en: 'Effective, to be announced' },
    holder: cnipaExaminer,
    basis: cite(trademarkLaw2019, '第四十七条'),
    on: {
      announce: {
        label: { zh: '公告无效', en: 'Announce' },
        by: cnipaExaminer,
        to: 'invalid',
        writes: ['announcement'],
        event: invalidated,
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
