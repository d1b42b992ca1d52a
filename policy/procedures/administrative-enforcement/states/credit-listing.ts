import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { officer } from '#policy/roles/officer'
import { party } from '#policy/roles/party'
import { dishonestyListOrder44 as order } from '#policy/sources/dishonesty-list-order-44'

/** On the list: three years, and a chance to be taken off after one. */
export const creditListing: State = {
  label: { zh: '已列入', en: 'listed' },
  holder: officer,
  limits: ['term'],
  expires: { limit: 'term', to: 'removed', basis: cite(order) },
  initial: 'early',
  on: {
    annul: {
      label: { zh: '处罚或者列入决定被撤销', en: 'annul the listing' },
      by: officer,
      to: 'annulled',
      writes: ['removal'],
    },
  },
  states: {
    early: {
      label: { zh: '尚不得申请信用修复', en: 'no repair yet' },
      limits: ['repair-wait'],
      expires: { limit: 'repair-wait', to: 'repairable' },
      initial: 'to-publish',
      states: {
        'to-publish': {
          label: { zh: '待公示', en: 'to be published' },
          limits: ['publication'],
          on: { publish: { label: { zh: '公示', en: 'publish' }, by: officer, to: 'published' } },
        },
        published: { label: { zh: '已公示', en: 'published' }, holder: party },
      },
    },
    repairable: {
      label: { zh: '可申请信用修复', en: 'repair may be asked for' },
      holder: party,
      on: {
        'apply-repair': { label: { zh: '申请信用修复', en: 'apply for repair' }, by: party, to: 'repair' },
      },
    },
    repair: {
      label: { zh: '审查信用修复申请', en: 'repair examined' },
      limits: ['repair'],
      on: {
        remove: {
          label: { zh: '准予提前移出', en: 'remove early' },
          by: officer,
          to: '/removed-early',
          writes: ['removal'],
        },
        'refuse-repair': {
          label: { zh: '不予信用修复', en: 'refuse repair' },
          by: officer,
          to: 'repairable',
          needs: ['reasons'],
          writes: ['refusal'],
        },
      },
    },
  },
}
