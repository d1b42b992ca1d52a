import type { Act } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { administrativeReconsiderationLaw2023 as law } from '#policy/sources/administrative-reconsideration-law-2023'

const decides = { by: headOfAuthority, to: '/decided', writes: ['decision'] }

/** What a reconsideration may decide. */
export const reconsiderationDecisions: Readonly<Record<string, Act>> = {
  uphold: { label: { zh: '维持', en: 'uphold' }, ...decides, basis: cite(law, '第六十八条') },
  change: { label: { zh: '变更', en: 'change' }, ...decides, basis: cite(law, '第六十三条') },
  annul: {
    label: { zh: '撤销或者部分撤销', en: 'annul in whole or part' },
    ...decides,
    basis: cite(law, '第六十四条'),
  },
  'find-unlawful': {
    label: { zh: '确认违法', en: 'find unlawful' },
    ...decides,
    basis: cite(law, '第六十五条'),
  },
  'order-performance': {
    label: { zh: '责令履行', en: 'order to act' },
    ...decides,
    basis: cite(law, '第六十六条'),
  },
  'find-void': { label: { zh: '确认无效', en: 'find void' }, ...decides, basis: cite(law, '第六十七条') },
  'reject-request': {
    label: { zh: '驳回复议请求', en: 'reject' },
    ...decides,
    basis: cite(law, '第六十九条'),
  },
  mediate: {
    label: { zh: '制作调解书', en: 'record a mediation' },
    by: headOfAuthority,
    to: '/mediated',
    writes: ['mediation'],
    basis: cite(law, '第七十三条'),
  },
}
