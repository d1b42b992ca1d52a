import type { Act } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { consignee } from '#policy/roles/consignee'
import { customsOfficer } from '#policy/roles/customs-officer'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

const releases = (item: string) => ({ to: '/released', basis: cite(regulations, `第二十四条第${item}项`) })

/** What may happen to goods that customs detains, whoever asked for it. */
export const detainedGoodsActs: Readonly<Record<string, Act>> = {
  inspect: {
    label: { zh: '经海关同意查看货物', en: 'look at the goods' },
    by: [rightHolder, consignee],
    basis: cite(regulations, '第十七条'),
  },
  explain: {
    label: { zh: '书面说明未侵权并附证据', en: 'explain that nothing is infringed' },
    by: consignee,
    basis: cite(regulations, '第十八条'),
  },
  'accept-proof': {
    label: { zh: '认为有充分证据证明未侵权', en: 'find it proved that nothing is infringed' },
    by: customsOfficer,
    ...releases('四'),
  },
  'deposit-security': {
    label: {
      zh: '涉嫌侵犯专利权的，提供等值担保金请求放行',
      en: 'deposit the value of goods said to infringe a patent',
    },
    by: consignee,
    needs: ['counterSecurity'],
    to: '/released-on-security',
    basis: cite(regulations, '第二十四条第三项'),
  },
  withdraw: {
    label: { zh: '撤回扣留申请', en: 'withdraw the application' },
    by: rightHolder,
    ...releases('五'),
  },
  'court-notice': {
    label: { zh: '收到人民法院协助执行通知', en: 'notice of a court to assist' },
    by: judge,
    to: '/held-for-court',
    basis: cite(regulations, '第二十三条'),
  },
  refer: {
    label: { zh: '涉嫌犯罪，移送公安机关', en: 'refer to the police' },
    by: customsOfficer,
    to: '/referred',
    basis: cite(regulations, '第二十六条'),
  },
}
