import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { peoplesMediationStates } from '#policy/procedures/arbitration-and-mediation/states/peoples-mediation-states'
import { claimant } from '#policy/roles/claimant'
import { mediator } from '#policy/roles/mediator'
import { respondent } from '#policy/roles/respondent'
import { peoplesMediationLaw2010 as law } from '#policy/sources/peoples-mediation-law-2010'

const either = [claimant, respondent]

export const peoplesMediation = defineProcedure({
  id: 'peoples-mediation',
  label: { zh: '人民调解', en: 'People’s mediation' },
  channel: arbitrationAndMediation,
  basis: [cite(law, '第二条'), cite(law, '第十七条')],
  offices: [mediationBody],
  roles: [claimant, respondent, mediator],
  opens: { act: 'apply', label: { zh: '申请（主动）调解', en: 'apply or offer' }, by: [...either, mediator] },
  limits: {
    mediation: { label: { zh: '调解', en: 'mediate' }, owes: mediator },
    confirmation: {
      label: { zh: '共同申请司法确认', en: 'apply together for confirmation' },
      owes: claimant,
    },
  },
  fields: { risk: { kind: 'text', label: { zh: '可能激化的情形', en: 'Danger of escalation' } } },
  documents: {
    record: { zh: '调解工作记录', en: 'Record of mediation' },
    agreement: { zh: '调解协议书', en: 'Mediation agreement' },
    advice: { zh: '救济途径告知', en: 'Advice on other remedies' },
    alarm: { zh: '向公安机关或者有关部门的报告', en: 'Report to the police or another office' },
  },
  initial: 'applied',
  states: peoplesMediationStates,
})
