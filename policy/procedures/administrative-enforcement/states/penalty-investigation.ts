import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { penaltyHearing } from '#policy/procedures/administrative-enforcement/states/penalty-hearing'
import { penaltyNotice } from '#policy/procedures/administrative-enforcement/states/penalty-notice'
import { penaltyPauses } from '#policy/procedures/administrative-enforcement/states/penalty-pauses'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { legalReviewer } from '#policy/roles/legal-reviewer'
import { officer } from '#policy/roles/officer'
import { administrativePenaltyLaw2021 as law } from '#policy/sources/administrative-penalty-law-2021'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

const decides = { by: headOfAuthority, basis: cite(law, '第五十七条') }
const spares = { ...decides, to: '/not-penalised', needs: ['reasons'], writes: ['no-penalty'] }

/** From filing to the decision; the ninety days run through all of it. */
export const penaltyInvestigation: State = {
  label: { zh: '立案调查', en: 'filed' },
  holder: officer,
  limits: ['decision'],
  basis: cite(law, '第六十条'),
  initial: 'investigation',
  on: {
    extend: {
      label: { zh: '批准延长（再次延期的，集体讨论并确定合理期限）', en: 'extend' },
      by: headOfAuthority,
      extends: 'decision',
    },
  },
  states: {
    investigation: {
      label: { zh: '调查', en: 'investigation' },
      basis: cite(law, '第五十四条'),
      on: {
        appraise: { label: { zh: '检测、鉴定或者权利人辨认', en: 'test' }, by: officer, to: 'appraisal' },
        suspend: {
          label: { zh: '中止', en: 'stay' },
          by: headOfAuthority,
          to: 'stayed',
          needs: ['reasons'],
          writes: ['stay'],
          basis: cite(trademarkLaw2019, '第六十二条'),
        },
        refer: {
          label: { zh: '涉嫌犯罪，移送公安机关', en: 'refer to the police' },
          ...decides,
          to: 'referred',
          writes: ['referral'],
        },
        conclude: {
          label: { zh: '调查终结', en: 'conclude' },
          by: officer,
          to: 'concluded',
          writes: ['report'],
        },
      },
    },
    ...penaltyPauses,
    ...penaltyNotice,
    hearing: penaltyHearing,
    review: {
      label: { zh: '审核', en: 'legal review' },
      holder: legalReviewer,
      limits: ['review'],
      basis: cite(law, '第五十八条'),
      on: {
        pass: {
          label: { zh: '审核通过', en: 'pass' },
          by: legalReviewer,
          to: 'decision',
          writes: ['review'],
        },
        'send-back': {
          label: { zh: '退回补充调查', en: 'send back' },
          by: legalReviewer,
          to: 'investigation',
        },
      },
    },
    decision: {
      label: { zh: '待负责人决定', en: 'awaiting the decision' },
      holder: headOfAuthority,
      on: {
        penalise: {
          label: { zh: '作出处罚决定（重大的集体讨论）', en: 'penalise' },
          ...decides,
          to: '/decided',
          writes: ['decision'],
          starts: ['publication'],
        },
        'not-penalise': { label: { zh: '不予处罚', en: 'not penalise' }, ...spares },
        refer: {
          label: { zh: '移送司法机关', en: 'refer' },
          ...decides,
          to: 'referred',
          writes: ['referral'],
        },
      },
    },
  },
}
