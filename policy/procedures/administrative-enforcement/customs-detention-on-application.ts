import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { customs } from '#policy/office-kinds/customs'
import { detainedGoodsActs } from '#policy/procedures/administrative-enforcement/states/detained-goods-acts'
import { detainedGoodsEnds } from '#policy/procedures/administrative-enforcement/states/detained-goods-ends'
import { consignee } from '#policy/roles/consignee'
import { customsOfficer } from '#policy/roles/customs-officer'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

export const customsDetentionOnApplication = defineProcedure({
  id: 'customs-detention-on-application',
  label: { zh: '海关依申请扣留侵权嫌疑货物', en: 'Detention of goods by customs on application' },
  channel: administrativeEnforcement,
  basis: [cite(regulations, '第十二条'), cite(regulations, '第十五条')],
  offices: [customs],
  roles: [rightHolder, consignee, customsOfficer, judge],
  opens: { act: 'apply', label: { zh: '申请扣留', en: 'apply for detention' }, by: [rightHolder] },
  limits: {
    examination: { label: { zh: '审查扣留申请', en: 'examine the application' }, owes: customsOfficer },
    release: {
      label: { zh: '未收到协助执行通知的放行', en: 'release without a court’s notice' },
      owes: customsOfficer,
    },
    court: { label: { zh: '人民法院处理', en: 'the court’s measure' }, owes: judge },
    suit: { label: { zh: '向人民法院起诉', en: 'sue' }, owes: rightHolder },
  },
  fields: {
    security: { kind: 'amount', label: { zh: '权利人担保', en: 'Security of the right holder' } },
    counterSecurity: { kind: 'amount', label: { zh: '收发货人担保金', en: 'Deposit of the consignee' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  },
  documents: {
    notice: { zh: '扣留通知书', en: 'Notice of detention' },
    receipt: { zh: '海关扣留凭单', en: 'Receipt of detention' },
    rejection: { zh: '驳回申请通知书', en: 'Notice of rejection' },
  },
  initial: 'applied',
  states: {
    applied: {
      label: { zh: '已申请', en: 'applied' },
      holder: customsOfficer,
      limits: ['examination'],
      basis: cite(regulations, '第十五条'),
      on: {
        detain: {
          label: { zh: '扣留货物', en: 'detain the goods' },
          by: customsOfficer,
          to: 'detained',
          needs: ['security'],
          writes: ['notice', 'receipt'],
        },
        reject: {
          label: { zh: '驳回申请', en: 'reject' },
          by: customsOfficer,
          to: 'rejected',
          needs: ['reasons'],
          writes: ['rejection'],
        },
      },
    },
    detained: {
      label: { zh: '货物已扣留', en: 'goods detained' },
      holder: customsOfficer,
      limits: ['release'],
      expires: { limit: 'release', to: 'released', basis: cite(regulations, '第二十四条第一项') },
      basis: cite(regulations, '第十五条'),
      on: detainedGoodsActs,
    },
    rejected: { label: { zh: '申请被驳回', en: 'rejected' }, final: true },
    ...detainedGoodsEnds,
  },
})
