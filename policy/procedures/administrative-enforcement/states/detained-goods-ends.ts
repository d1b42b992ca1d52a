import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { customsOfficer } from '#policy/roles/customs-officer'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

/** Where detained goods go; the states of both kinds of detention by customs. */
export const detainedGoodsEnds: Readonly<Record<string, State>> = {
  'held-for-court': {
    label: { zh: '协助人民法院执行', en: 'held for the court' },
    holder: judge,
    limits: ['court'],
    basis: cite(regulations, '第二十三条'),
    on: {
      lift: {
        label: { zh: '人民法院解除措施', en: 'the court lifts its measure' },
        by: judge,
        to: 'released',
      },
      dispose: {
        label: { zh: '按人民法院裁判处理', en: 'deal with as the court rules' },
        by: judge,
        to: 'disposed',
      },
    },
  },
  'released-on-security': {
    label: { zh: '凭担保金放行', en: 'released on a deposit' },
    holder: rightHolder,
    limits: ['suit'],
    basis: cite(regulations, '第十九条'),
    on: {
      sue: { label: { zh: '向人民法院起诉', en: 'sue' }, by: rightHolder, to: 'sued' },
      refund: {
        label: {
          zh: '权利人未在合理期限内起诉，退还担保金',
          en: 'no suit in reasonable time: refund the deposit',
        },
        by: customsOfficer,
        to: 'refunded',
      },
    },
  },
  released: { label: { zh: '已放行', en: 'released' }, final: true, basis: cite(regulations, '第二十四条') },
  disposed: { label: { zh: '已处理', en: 'dealt with' }, final: true },
  sued: { label: { zh: '权利人已起诉', en: 'sued' }, final: true },
  refunded: { label: { zh: '已退还担保金', en: 'deposit refunded' }, final: true },
  referred: { label: { zh: '已移送公安机关', en: 'referred to the police' }, final: true },
}
