import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { thirdParty } from '#policy/roles/third-party'
import { civilProcedureLaw2023 as law } from '#policy/sources/civil-procedure-law-2023'
import { judicialConfirmationRules2011 as rules } from '#policy/sources/judicial-confirmation-rules-2011'

const either = [claimant, respondent]

export const judicialConfirmationConfirmed = {
  label: { zh: '已确认', en: 'confirmed' },
  holder: respondent,
  limits: ['enforcement'],
  expires: { limit: 'enforcement', to: 'unenforceable', basis: cite(law, '第二百五十条') },
  initial: 'standing',
  on: {
    perform: { label: { zh: '履行', en: 'perform' }, by: either, to: 'performed' },
    enforce: { label: { zh: '申请执行', en: 'apply for enforcement' }, by: either, to: 'enforcement' },
  },
  states: {
    standing: {
      label: { zh: '确认有效', en: 'standing' },
      basis: cite(rules, '第十条'),
      on: {
        learn: {
          label: { zh: '案外人知道受害', en: 'learn of harm' },
          by: thirdParty,
          starts: ['challenge'],
        },
        challenge: {
          label: { zh: '申请撤销', en: 'challenge' },
          by: thirdParty,
          to: 'challenged',
          meets: ['challenge'],
        },
      },
    },
    challenged: {
      label: { zh: '案外人申请撤销', en: 'challenged' },
      holder: judge,
      on: {
        annul: { label: { zh: '撤销确认', en: 'set aside' }, by: judge, to: '/annulled' },
        uphold: { label: { zh: '驳回', en: 'uphold' }, by: judge, to: 'standing' },
      },
    },
  },
} as const satisfies State
