import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { platformOfficer } from '#policy/roles/platform-officer'
import { respondent } from '#policy/roles/respondent'
import { rightHolder } from '#policy/roles/right-holder'
import { ecommerceLaw2018 as law } from '#policy/sources/ecommerce-law-2018'

const withdraw = { label: { zh: '撤回通知', en: 'withdraw the notice' }, by: rightHolder, to: 'restoring' }

export const ecommerceNoticeStates = {
  notified: {
    label: { zh: '已收到通知', en: 'notified' },
    holder: platformOfficer,
    limits: ['measures'],
    basis: cite(law, '第四十二条'),
    on: {
      act: {
        label: { zh: '采取措施并转送', en: 'act' },
        by: platformOfficer,
        to: 'measured',
        needs: ['evidence'],
        writes: ['forwardedNotice'],
      },
      reject: {
        label: { zh: '缺少初步证据，不予采取', en: 'reject' },
        by: platformOfficer,
        to: 'rejected',
        needs: ['reasons'],
        writes: ['rejection'],
      },
    },
  },
  measured: {
    label: { zh: '已采取措施', en: 'measures taken' },
    holder: respondent,
    limits: ['declaration'],
    basis: cite(law, '第四十三条'),
    on: {
      declare: {
        label: { zh: '提交声明', en: 'declare' },
        by: respondent,
        to: 'declared',
        needs: ['counterEvidence'],
      },
      close: { label: { zh: '未提交声明，措施不变', en: 'close' }, by: platformOfficer, to: 'kept' },
      withdraw,
    },
  },
  declared: {
    label: { zh: '已收到声明', en: 'declaration received' },
    holder: platformOfficer,
    limits: ['forwarding'],
    on: {
      forward: {
        label: { zh: '转送声明到达权利人', en: 'pass it on' },
        by: platformOfficer,
        to: 'waiting',
        writes: ['forwardedDeclaration'],
      },
      withdraw,
    },
  },
  waiting: {
    label: { zh: '等待权利人投诉或者起诉', en: 'right holder to react' },
    holder: rightHolder,
    limits: ['reaction'],
    expires: { limit: 'reaction', to: 'restoring', basis: cite(law, '第四十三条') },
    on: {
      react: {
        label: { zh: '通知已投诉、起诉', en: 'say so' },
        by: rightHolder,
        to: 'kept',
        needs: ['remedy'],
      },
      withdraw,
    },
  },
  restoring: {
    label: { zh: '待终止措施', en: 'measures to end' },
    holder: platformOfficer,
    limits: ['restoration'],
    on: {
      restore: {
        label: { zh: '终止措施', en: 'end them' },
        by: platformOfficer,
        to: 'restored',
        writes: ['restoration'],
      },
    },
  },
  rejected: { label: { zh: '未采取措施', en: 'rejected' }, final: true },
  kept: { label: { zh: '措施维持', en: 'measures kept' }, final: true },
  restored: { label: { zh: '措施终止', en: 'measures ended' }, final: true },
} as const satisfies Readonly<Record<string, State>>
