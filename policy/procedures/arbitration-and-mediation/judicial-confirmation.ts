import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { court } from '#policy/office-kinds/court'
import { judicialConfirmationStates } from '#policy/procedures/arbitration-and-mediation/states/judicial-confirmation-states'
import { claimant } from '#policy/roles/claimant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { judge } from '#policy/roles/judge'
import { mediator } from '#policy/roles/mediator'
import { respondent } from '#policy/roles/respondent'
import { thirdParty } from '#policy/roles/third-party'
import { civilProcedureLaw2023 as law } from '#policy/sources/civil-procedure-law-2023'

export const judicialConfirmation = defineProcedure({
  id: 'judicial-confirmation',
  label: { zh: '司法确认', en: 'Judicial confirmation' },
  channel: arbitrationAndMediation,
  basis: [cite(law, '第二百零五条'), cite(law, '第二百零六条')],
  offices: [court],
  roles: [claimant, respondent, mediator, judge, headOfAuthority, thirdParty],
  opens: {
    act: 'conclude',
    label: { zh: '调解协议生效', en: 'agreement takes effect' },
    by: [claimant, respondent, mediator],
  },
  limits: {
    application: { label: { zh: '共同申请司法确认', en: 'apply together' }, owes: claimant },
    acceptance: { label: { zh: '决定是否受理', en: 'decide on acceptance' }, owes: judge },
    decision: { label: { zh: '作出是否确认的决定', en: 'decide on confirmation' }, owes: judge },
    conclusion: { label: { zh: '特别程序审结', en: 'conclude the special procedure' }, owes: judge },
    enforcement: {
      label: { zh: '申请执行', en: 'apply for enforcement' },
      owes: claimant,
      after: 'performBy',
    },
    challenge: { label: { zh: '案外人申请撤销', en: 'third party asks to set it aside' }, owes: thirdParty },
  },
  fields: {
    ground: { kind: 'text', label: { zh: '不予受理、不予确认的情形', en: 'Ground of refusal' } },
    performBy: {
      kind: 'day',
      label: { zh: '协议规定的履行期间最后一日', en: 'Last day for performance, by the agreement' },
    },
  },
  documents: {
    acceptance: { zh: '受理通知书', en: 'Notice of acceptance' },
    refusal: { zh: '不予受理通知书', en: 'Notice of refusal' },
    ruling: { zh: '确认裁定书', en: 'Ruling of confirmation' },
    dismissal: { zh: '驳回申请裁定书', en: 'Ruling of dismissal' },
  },
  initial: 'effective',
  states: judicialConfirmationStates,
})
