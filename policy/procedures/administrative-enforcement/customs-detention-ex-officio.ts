import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { customs } from '#policy/office-kinds/customs'
import { confiscatedGoods } from '#policy/procedures/administrative-enforcement/states/confiscated-goods'
import { detainedGoodsActs } from '#policy/procedures/administrative-enforcement/states/detained-goods-acts'
import { detainedGoodsEnds } from '#policy/procedures/administrative-enforcement/states/detained-goods-ends'
import { investigatedGoods } from '#policy/procedures/administrative-enforcement/states/investigated-goods'
import { consignee } from '#policy/roles/consignee'
import { customsOfficer } from '#policy/roles/customs-officer'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

const office = { by: customsOfficer }
const holder = { by: rightHolder }

export const customsDetentionExOfficio = defineProcedure({
  id: 'customs-detention-ex-officio',
  label: { zh: '海关依职权扣留侵权嫌疑货物', en: 'Detention of goods by customs of its own motion' },
  channel: administrativeEnforcement,
  basis: [cite(regulations, '第十六条'), cite(regulations, '第二十条')],
  offices: [customs],
  roles: [rightHolder, consignee, customsOfficer, judge],
  opens: { act: 'find', label: { zh: '发现侵权嫌疑货物', en: 'find suspected goods' }, by: [customsOfficer] },
  limits: {
    notice: { label: { zh: '通知知识产权权利人', en: 'notify the right holder' }, owes: customsOfficer },
    'right-holder-reaction': {
      label: { zh: '申请扣留并提供担保', en: 'apply and give security' },
      owes: rightHolder,
    },
    detention: { label: { zh: '扣留货物', en: 'detain the goods' }, owes: customsOfficer },
    investigation: {
      label: { zh: '调查、认定是否侵权', en: 'investigate and determine' },
      owes: customsOfficer,
    },
    release: {
      label: { zh: '未收到协助执行通知的放行', en: 'release without a court’s notice' },
      owes: customsOfficer,
    },
    disposal: { label: { zh: '处置没收货物', en: 'dispose of confiscated goods' }, owes: customsOfficer },
    court: { label: { zh: '人民法院处理', en: 'the court’s measure' }, owes: judge },
    suit: { label: { zh: '向人民法院起诉', en: 'sue' }, owes: rightHolder },
  },
  fields: {
    security: { kind: 'amount', label: { zh: '权利人担保', en: 'Security of the right holder' } },
    counterSecurity: { kind: 'amount', label: { zh: '收发货人担保金', en: 'Deposit of the consignee' } },
  },
  documents: {
    suspicion: { zh: '确认知识产权状况通知书', en: 'Notice of suspected goods' },
    receipt: { zh: '扣留通知书和海关扣留凭单', en: 'Notice and receipt of detention' },
    finding: { zh: '调查结果通知书', en: 'Notice of the finding' },
    confiscation: { zh: '没收货物决定书', en: 'Decision to confiscate' },
  },
  initial: 'found',
  states: {
    found: {
      label: { zh: '发现嫌疑货物', en: 'suspected goods found' },
      holder: customsOfficer,
      limits: ['notice'],
      basis: cite(regulations, '第十六条'),
      on: {
        notify: {
          label: { zh: '书面通知权利人', en: 'notify' },
          ...office,
          to: 'notified',
          writes: ['suspicion'],
        },
      },
    },
    notified: {
      label: { zh: '通知已送达权利人', en: 'right holder notified' },
      holder: rightHolder,
      limits: ['right-holder-reaction'],
      expires: { limit: 'right-holder-reaction', to: 'released', basis: cite(regulations, '第十六条') },
      on: {
        apply: {
          label: { zh: '申请并提供担保', en: 'apply' },
          ...holder,
          to: 'applied',
          needs: ['security'],
        },
        decline: { label: { zh: '不申请扣留', en: 'not apply' }, ...holder, to: 'released' },
      },
    },
    applied: {
      label: { zh: '权利人已申请并提供担保', en: 'applied for with security' },
      holder: customsOfficer,
      limits: ['detention'],
      on: {
        detain: { label: { zh: '扣留货物', en: 'detain' }, ...office, to: 'detained', writes: ['receipt'] },
      },
    },
    detained: { ...investigatedGoods, on: detainedGoodsActs },
    confiscated: confiscatedGoods,
    ...detainedGoodsEnds,
  },
})
