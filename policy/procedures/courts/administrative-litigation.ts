import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { courts } from '#policy/channels/courts'
import { court } from '#policy/office-kinds/court'
import { administrativeFiling } from '#policy/procedures/courts/states/administrative-filing'
import { administrativeJudged } from '#policy/procedures/courts/states/administrative-judged'
import { administrativeLimits } from '#policy/procedures/courts/states/administrative-limits'
import { administrativeStay } from '#policy/procedures/courts/states/administrative-stay'
import { administrativeTrial } from '#policy/procedures/courts/states/administrative-trial'
import { claimant } from '#policy/roles/claimant'
import { highCourt } from '#policy/roles/high-court'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { administrativeLitigationLaw2017 } from '#policy/sources/administrative-litigation-law-2017'

export const administrativeLitigation = defineProcedure({
  id: 'administrative-litigation',
  label: { zh: '行政诉讼', en: 'Administrative litigation' },
  channel: courts,
  basis: [
    cite(administrativeLitigationLaw2017, '第四十五条'),
    cite(administrativeLitigationLaw2017, '第四十六条'),
    cite(administrativeLitigationLaw2017, '第五十一条'),
    cite(administrativeLitigationLaw2017, '第六十七条'),
    cite(administrativeLitigationLaw2017, '第八十一条'),
    cite(administrativeLitigationLaw2017, '第八十八条'),
  ],
  offices: [court],
  roles: [claimant, respondent, judge, highCourt],
  opens: {
    act: 'learn',
    label: { zh: '知道行政行为', en: 'Learn of the administrative act' },
    by: [claimant, respondent],
  },
  limits: administrativeLimits,
  fields: {
    specialTime: {
      kind: 'flag',
      label: { zh: '法律另有起诉期限且未届满', en: 'Another law sets the time to sue and it is not over' },
    },
  },
  documents: {
    complaint: { zh: '起诉状', en: 'Complaint' },
    receipt: { zh: '注明收到日期的书面凭证', en: 'Receipt with its day' },
    ruling: { zh: '行政裁定书', en: 'Ruling' },
    answer: { zh: '答辩状、证据和规范性文件', en: 'Answer, evidence and rules relied on' },
    judgment: { zh: '行政判决书', en: 'Judgment' },
    'final-judgment': { zh: '终审行政判决书', en: 'Final judgment' },
  },
  initial: 'open',
  states: {
    ...administrativeFiling,
    ...administrativeTrial,
    ...administrativeJudged,
    barred: { label: { zh: '起诉期限届满', en: 'Time to sue is over' }, final: true },
    withdrawn: { label: { zh: '撤诉', en: 'Withdrawn' }, final: true },
    settled: { label: { zh: '调解结案', en: 'Settled' }, final: true },
    effective: { label: { zh: '裁判生效', en: 'Effective' }, final: true },
    remanded: { label: { zh: '发回重审', en: 'Remanded' }, final: true },
  },
  sides: { stay: administrativeStay },
  note: {
    zh:
      '专利法、商标法等另行规定起诉期限的，以其为准，见各该程序的“起诉”期限。' +
      '自行政行为作出之日起超过五年的不予受理（第四十六条），须由人核对。',
    en:
      'Where the Patent or the Trademark Law sets the time to sue it prevails: see «action» in those procedures. ' +
      'After five years from the act no suit is accepted (Article 46): a person must check.',
  },
})
