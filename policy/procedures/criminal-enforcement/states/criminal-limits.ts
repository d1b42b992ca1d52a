import { higherCourt } from '#policy/roles/higher-court'
import { judge } from '#policy/roles/judge'
import { policeOfficer } from '#policy/roles/police-officer'
import { prosecutor } from '#policy/roles/prosecutor'
import { suspect } from '#policy/roles/suspect'

const police = { owes: policeOfficer }
const procuratorate = { owes: prosecutor }
const court = { owes: judge }

/** The limits of a criminal case, in their order. */
export const criminalLimits = {
  investigation: { label: { zh: '侦查（未羁押）', en: 'investigate, without custody' }, ...police },
  custody: { label: { zh: '侦查羁押期限', en: 'custody for the investigation' }, ...police },
  'drop-notice': { label: { zh: '告知撤销案件', en: 'tell that the case is dropped' }, ...police },
  'prosecution-decision': { label: { zh: '审查起诉', en: 'decide on prosecution' }, ...procuratorate },
  'fast-track-decision': {
    label: { zh: '速裁案件审查起诉', en: 'decide on the fast track' },
    ...procuratorate,
  },
  'supplementary-investigation': { label: { zh: '补充侦查', en: 'investigate further' }, ...police },
  objection: {
    label: { zh: '对不起诉决定提出异议', en: 'object to the decision not to prosecute' },
    ...police,
  },
  'police-objection-reply': { label: { zh: '复议决定', en: 'answer the police' }, ...procuratorate },
  'complaint-reply': { label: { zh: '申诉复查', en: 'answer the complaint' }, ...procuratorate },
  'withdrawn-charge': {
    label: { zh: '撤回起诉后作出决定', en: 'decide after withdrawal' },
    ...procuratorate,
  },
  'first-instance': { label: { zh: '第一审宣判', en: 'judge at first instance' }, ...court },
  'simplified-trial': { label: { zh: '简易程序审结', en: 'judge in the simplified procedure' }, ...court },
  'fast-track-trial': { label: { zh: '速裁程序审结', en: 'judge on the fast track' }, ...court },
  'trial-supplement': {
    label: { zh: '庭审中补充侦查', en: 'investigate during the trial' },
    ...procuratorate,
  },
  'judgment-service': { label: { zh: '送达判决书', en: 'serve the judgment' }, ...court },
  appeal: { label: { zh: '上诉、抗诉', en: 'appeal or protest' }, owes: suspect },
  'appeal-forwarding': { label: { zh: '移送上诉状和案卷', en: 'forward the appeal' }, ...court },
  'second-instance': { label: { zh: '第二审审结', en: 'judge on appeal' }, owes: higherCourt },
  'file-reading': { label: { zh: '检察院查阅案卷', en: 'read the files' }, ...procuratorate },
} as const
