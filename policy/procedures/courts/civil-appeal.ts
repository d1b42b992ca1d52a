import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { courts } from '#policy/channels/courts'
import { court } from '#policy/office-kinds/court'
import { civilAppealLodged } from '#policy/procedures/courts/states/civil-appeal-lodged'
import { civilAppealTrial } from '#policy/procedures/courts/states/civil-appeal-trial'
import { appellant } from '#policy/roles/appellant'
import { appellee } from '#policy/roles/appellee'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'

export const civilAppeal = defineProcedure({
  id: 'civil-appeal',
  label: { zh: '民事二审', en: 'Civil appeal' },
  channel: courts,
  basis: [
    cite(civilProcedureLaw2023, '第一百七十一条'),
    cite(civilProcedureLaw2023, '第一百七十三条'),
    cite(civilProcedureLaw2023, '第一百七十四条'),
    cite(civilProcedureLaw2023, '第一百七十七条'),
    cite(civilProcedureLaw2023, '第一百八十三条'),
    cite(courtTrialLimits2000, '第六条'),
  ],
  offices: [court],
  roles: [appellant, appellee, judge, headOfAuthority],
  opens: { act: 'appeal', label: { zh: '提出上诉状', en: 'Appeal' }, by: [appellant] },
  limits: {
    'passing-down': {
      label: { zh: '上诉状移交原审法院', en: 'Passing down to the first court' },
      owes: judge,
    },
    'copy-service': { label: { zh: '送达上诉状副本', en: 'Service of the appeal' }, owes: judge },
    answer: { label: { zh: '答辩', en: 'Answer' }, owes: appellee },
    'answer-abroad': {
      label: { zh: '境外被上诉人答辩', en: 'Answer of an appellee abroad' },
      owes: appellee,
    },
    forwarding: { label: { zh: '送达答辩状副本', en: 'Forwarding of the answer' }, owes: judge },
    transmission: { label: { zh: '报送案卷', en: 'Transmission of the file' }, owes: judge },
    docketing: { label: { zh: '二审立案', en: 'Filing in the second court' }, owes: judge },
    trial: { label: { zh: '判决上诉案件审结', en: 'Trial, appeal against a judgment' }, owes: judge },
    'ruling-trial': { label: { zh: '裁定上诉案件审结', en: 'Trial, appeal against a ruling' }, owes: judge },
  },
  documents: {
    appeal: { zh: '上诉状', en: 'Appeal' },
    answer: { zh: '答辩状', en: 'Answer' },
    'filing-notice': { zh: '二审受理通知书', en: 'Notice of filing' },
    judgment: { zh: '二审判决书', en: 'Judgment on appeal' },
    ruling: { zh: '二审裁定书', en: 'Ruling on appeal' },
    settlement: { zh: '民事调解书', en: 'Civil mediation paper' },
  },
  initial: 'lodged',
  states: {
    ...civilAppealLodged,
    ...civilAppealTrial,
    effective: { label: { zh: '终审裁判生效', en: 'Final' }, final: true },
    remanded: { label: { zh: '发回重审', en: 'Remanded' }, final: true },
    settled: { label: { zh: '调解结案', en: 'Settled' }, final: true },
    withdrawn: { label: { zh: '撤回上诉', en: 'Withdrawn' }, final: true },
  },
})
