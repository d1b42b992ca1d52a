import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { selfDiscipline } from '#policy/channels/self-discipline'
import { platform } from '#policy/office-kinds/platform'
import { ecommerceNoticeStates } from '#policy/procedures/self-discipline/states/ecommerce-notice-states'
import { platformOfficer } from '#policy/roles/platform-officer'
import { respondent } from '#policy/roles/respondent'
import { rightHolder } from '#policy/roles/right-holder'
import { ecommerceLaw2018 as law } from '#policy/sources/ecommerce-law-2018'

export const ecommerceNotice = defineProcedure({
  id: 'ecommerce-notice',
  label: { zh: '电子商务平台通知与声明', en: 'Notice and counter-notice on a platform' },
  channel: selfDiscipline,
  basis: [cite(law, '第四十二条'), cite(law, '第四十三条')],
  offices: [platform],
  roles: [rightHolder, respondent, platformOfficer],
  opens: { act: 'notify', label: { zh: '通知平台采取措施', en: 'notify the platform' }, by: [rightHolder] },
  limits: {
    measures: {
      label: { zh: '采取必要措施并转送通知', en: 'act and pass the notice on' },
      owes: platformOfficer,
    },
    declaration: {
      label: { zh: '提交不存在侵权行为的声明', en: 'declare no infringement' },
      owes: respondent,
    },
    forwarding: { label: { zh: '转送声明', en: 'pass the declaration on' }, owes: platformOfficer },
    reaction: {
      label: { zh: '投诉或者起诉并通知平台', en: 'complain or sue, and say so' },
      owes: rightHolder,
    },
    restoration: { label: { zh: '终止所采取的措施', en: 'end the measures' }, owes: platformOfficer },
  },
  fields: {
    evidence: { kind: 'text', label: { zh: '构成侵权的初步证据', en: 'First evidence of infringement' } },
    counterEvidence: { kind: 'text', label: { zh: '不侵权的初步证据', en: 'First evidence of none' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
    remedy: {
      kind: 'code',
      label: { zh: '途径', en: 'Remedy' },
      values: { complaint: { zh: '投诉', en: 'complaint' }, suit: { zh: '起诉', en: 'suit' } },
    },
  },
  documents: {
    forwardedNotice: { zh: '转送的通知', en: 'Notice passed on' },
    rejection: { zh: '不采取措施的答复', en: 'Reply that nothing is done' },
    forwardedDeclaration: { zh: '转送的声明', en: 'Declaration passed on' },
    restoration: { zh: '终止措施通知', en: 'Notice that the measures end' },
  },
  initial: 'notified',
  states: ecommerceNoticeStates,
})
