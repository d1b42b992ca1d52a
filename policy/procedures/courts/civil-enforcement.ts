import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { courts } from '#policy/channels/courts'
import { court } from '#policy/office-kinds/court'
import { enforcementCourse } from '#policy/procedures/courts/states/enforcement-course'
import { enforcementObjection } from '#policy/procedures/courts/states/enforcement-objection'
import { claimant } from '#policy/roles/claimant'
import { debtor } from '#policy/roles/debtor'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { thirdParty } from '#policy/roles/third-party'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'

export const civilEnforcement = defineProcedure({
  id: 'civil-enforcement',
  label: { zh: '民事执行', en: 'Civil enforcement' },
  channel: courts,
  basis: [
    cite(civilProcedureLaw2023, '第二百三十六条'),
    cite(civilProcedureLaw2023, '第二百三十七条'),
    cite(civilProcedureLaw2023, '第二百三十八条'),
    cite(civilProcedureLaw2023, '第二百五十条'),
    cite(courtTrialLimits2000, '第五条'),
  ],
  offices: [court],
  roles: [claimant, debtor, thirdParty, judge, headOfAuthority, higherAuthority],
  opens: {
    act: 'fall-due',
    label: {
      zh: '履行期间届满（未定期间的，文书生效）',
      en: 'The time to perform is over, or the paper takes effect',
    },
    by: [claimant, judge],
  },
  limits: {
    application: { label: { zh: '申请执行', en: 'Application' }, owes: claimant },
    docketing: { label: { zh: '执行立案', en: 'Filing' }, owes: judge },
    execution: { label: { zh: '执结', en: 'Execution' }, owes: judge },
    'non-execution': {
      label: { zh: '收到申请六个月未执行', en: 'Six months without execution' },
      owes: judge,
    },
    objection: { label: { zh: '审查执行异议', en: 'Examination of an objection' }, owes: judge },
    reconsideration: { label: { zh: '申请复议', en: 'Application for reconsideration' }, owes: claimant },
    'third-party-objection': {
      label: { zh: '审查案外人异议', en: 'Examination of a third party’s objection' },
      owes: judge,
    },
    'claim-suit': { label: { zh: '提起执行异议之诉', en: 'Suit on the objection' }, owes: thirdParty },
  },
  fields: {
    transferee: { kind: 'party', label: { zh: '受让人（买受人）', en: 'To whom the right passes' } },
    extensionDays: {
      kind: 'number',
      label: {
        zh: '再延长的日数（层报高级人民法院备案）',
        en: 'Days of a further extension, reported above',
      },
    },
  },
  documents: {
    application: { zh: '申请执行书', en: 'Application for enforcement' },
    notice: { zh: '执行通知书', en: 'Notice of enforcement' },
    ruling: { zh: '执行裁定书', en: 'Ruling in enforcement' },
    assistance: { zh: '协助执行通知书', en: 'Notice to assist' },
  },
  initial: 'due',
  states: {
    ...enforcementCourse,
    performed: { label: { zh: '已履行', en: 'Performed' }, final: true },
    'time-barred': { label: { zh: '申请执行期间届满', en: 'Time to apply is over' }, final: true },
    declined: { label: { zh: '不予受理', en: 'Not accepted' }, final: true },
    executed: { label: { zh: '执行完毕', en: 'Executed' }, final: true },
    terminated: { label: { zh: '终结执行', en: 'Terminated' }, final: true },
  },
  sides: { objection: enforcementObjection },
  note: {
    zh: '申请执行时效的中止、中断依诉讼时效的规定，须由人判断；中断后以新的起算日另开。',
    en: 'Whether the time to apply is suspended or interrupted a person must judge; after that open the case anew.',
  },
})
