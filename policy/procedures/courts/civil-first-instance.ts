import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { courts } from '#policy/channels/courts'
import { court } from '#policy/office-kinds/court'
import { civilFiling } from '#policy/procedures/courts/states/civil-filing'
import { civilFirstInstanceLimits } from '#policy/procedures/courts/states/civil-first-instance-limits'
import { civilFirstInstanceTrial } from '#policy/procedures/courts/states/civil-first-instance-trial'
import { civilJudged } from '#policy/procedures/courts/states/civil-judged'
import { claimant } from '#policy/roles/claimant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const civilFirstInstance = defineProcedure({
  id: 'civil-first-instance',
  label: { zh: '民事一审', en: 'Civil first instance' },
  channel: courts,
  basis: [
    cite(civilProcedureLaw2023, '第一百二十六条'),
    cite(civilProcedureLaw2023, '第一百二十八条'),
    cite(civilProcedureLaw2023, '第一百五十二条'),
    cite(civilProcedureLaw2023, '第一百六十四条'),
    cite(civilProcedureLaw2023, '第一百七十一条'),
  ],
  offices: [court],
  roles: [claimant, respondent, judge, headOfAuthority, higherAuthority],
  opens: { act: 'sue', label: { zh: '起诉', en: 'Sue' }, by: [claimant] },
  limits: civilFirstInstanceLimits,
  fields: {
    hearingOn: { kind: 'day', label: { zh: '开庭日期', en: 'Day of the hearing' } },
    smallClaim: { kind: 'flag', label: { zh: '适用小额诉讼程序', en: 'Heard as a small claim' } },
  },
  documents: {
    complaint: { zh: '起诉状', en: 'Complaint' },
    'filing-notice': { zh: '受理案件通知书', en: 'Notice of filing' },
    'non-acceptance': { zh: '不予受理裁定书', en: 'Ruling of non-acceptance' },
    summons: { zh: '应诉通知书', en: 'Notice to respond' },
    answer: { zh: '答辩状', en: 'Answer' },
    'suspension-ruling': { zh: '中止诉讼裁定书', en: 'Ruling of suspension' },
    'hearing-notice': { zh: '开庭通知、传票', en: 'Notice of hearing and summons' },
    ruling: { zh: '民事裁定书', en: 'Civil ruling' },
    judgment: { zh: '民事判决书', en: 'Civil judgment' },
    settlement: { zh: '民事调解书', en: 'Civil mediation paper' },
  },
  initial: 'sued',
  states: {
    ...civilFiling,
    ...civilFirstInstanceTrial,
    ...civilJudged,
    transferred: { label: { zh: '移送管辖', en: 'Transferred' }, final: true },
    settled: { label: { zh: '调解结案', en: 'Settled' }, final: true },
    withdrawn: { label: { zh: '撤诉', en: 'Withdrawn' }, final: true },
    terminated: { label: { zh: '终结诉讼', en: 'Terminated' }, final: true },
    appealed: { label: { zh: '已上诉', en: 'Appealed' }, final: true },
    effective: { label: { zh: '裁判生效', en: 'Effective' }, final: true },
  },
  note: {
    zh: '上诉期自各方收到裁判文书之日分别起算，此处以最后一方收到之日为准；管辖异议的裁定另行上诉。',
    en: 'Each party’s time to appeal runs from its own receipt; here from the last. Rulings on jurisdiction go up apart.',
  },
})
