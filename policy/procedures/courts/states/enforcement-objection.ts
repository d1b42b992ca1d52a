import type { Side } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { debtor } from '#policy/roles/debtor'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { thirdParty } from '#policy/roles/third-party'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

const law = (article: string) => cite(civilProcedureLaw2023, article)
const rule = { by: judge, writes: ['ruling'] } as const

/** Objections beside the enforcement: against how it is done, and by a third party over its object. */
export const enforcementObjection = {
  label: { zh: '执行异议', en: 'Objection' },
  initial: 'none',
  states: {
    none: {
      label: { zh: '无异议', en: 'None' },
      on: {
        object: {
          label: { zh: '提出执行行为异议', en: 'Object' },
          by: [claimant, debtor, thirdParty],
          to: 'objected',
        },
        'object-as-third-party': {
          label: { zh: '案外人异议', en: 'Object as third party' },
          by: thirdParty,
          to: 'claimed',
        },
      },
    },
    objected: {
      label: { zh: '审查执行行为异议', en: 'Objection under examination' },
      holder: judge,
      limits: ['objection'],
      basis: law('第二百三十六条'),
      on: {
        'rule-on-objection': { ...rule, label: { zh: '裁定并送达', en: 'Rule and serve' }, to: 'ruled' },
      },
    },
    ruled: {
      label: { zh: '异议裁定已送达', en: 'Ruling served' },
      holder: claimant,
      limits: ['reconsideration'],
      on: {
        'ask-reconsideration': {
          label: { zh: '申请复议', en: 'Ask for reconsideration' },
          by: [claimant, debtor, thirdParty],
          to: 'review',
        },
      },
      expires: { limit: 'reconsideration', to: 'none' },
    },
    review: {
      label: { zh: '上一级法院复议', en: 'Reconsidered above' },
      holder: higherAuthority,
      on: {
        'decide-above': { label: { zh: '作出复议裁定', en: 'Decide' }, by: higherAuthority, to: 'none' },
      },
    },
    claimed: {
      label: { zh: '审查案外人异议', en: 'Third party’s objection under examination' },
      holder: judge,
      limits: ['third-party-objection'],
      basis: law('第二百三十八条'),
      on: {
        'rule-on-claim': { ...rule, label: { zh: '裁定并送达', en: 'Rule and serve' }, to: 'found' },
      },
    },
    found: {
      label: { zh: '案外人异议裁定已送达', en: 'Ruling on it served' },
      holder: thirdParty,
      limits: ['claim-suit'],
      on: {
        'sue-on-objection': {
          label: { zh: '提起诉讼', en: 'Sue' },
          by: [thirdParty, claimant, debtor],
          to: 'none',
        },
      },
      expires: { limit: 'claim-suit', to: 'none' },
    },
  },
} as const satisfies Side
