import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { court } from '#policy/office-kinds/court'
import { police } from '#policy/office-kinds/police'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { reverseHandling } from '#policy/procedures/criminal-enforcement/states/reverse-handling'
import { reverseReview } from '#policy/procedures/criminal-enforcement/states/reverse-review'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { judge } from '#policy/roles/judge'
import { marketOfficer } from '#policy/roles/market-officer'
import { officer } from '#policy/roles/officer'
import { policeOfficer } from '#policy/roles/police-officer'
import { prosecutor } from '#policy/roles/prosecutor'
import { administrativePenaltyLaw2021 as law } from '#policy/sources/administrative-penalty-law-2021'
import { crimeReferralRegulations2020 as regulations } from '#policy/sources/crime-referral-regulations-2020'
import { criminalProcedureLaw2018 as criminal } from '#policy/sources/criminal-procedure-law-2018'
import { reverseLinkGuidelines2024 as guidelines } from '#policy/sources/reverse-link-guidelines-2024'

const sends = { to: '/with-agency', writes: ['letter', 'file'] }

export const reverseReferral = defineProcedure({
  id: 'reverse-referral',
  label: { zh: '司法机关向行政机关移送', en: 'Referral from criminal justice to the agency' },
  channel: criminalEnforcement,
  basis: [cite(law, '第二十七条'), cite(regulations, '第十三条'), cite(criminal, '第一百七十七条')],
  offices: [police, procuratorate, court],
  roles: [policeOfficer, prosecutor, judge, officer, headOfAuthority, marketOfficer],
  opens: {
    act: 'find',
    label: { zh: '认为应当给予行政处罚', en: 'find a penalty called for, and no crime' },
    by: [policeOfficer, prosecutor, judge],
  },
  limits: {
    transfer: { label: { zh: '移送行政机关', en: 'send to the agency' }, owes: officer },
    review: {
      label: { zh: '审查是否提出检察意见', en: 'review whether to advise a penalty' },
      owes: prosecutor,
    },
    receipt: { label: { zh: '接收或者退回', en: 'accept or return' }, owes: marketOfficer },
    reply: { label: { zh: '回复检察意见', en: 'answer the procuratorate' }, owes: marketOfficer },
    handling: { label: { zh: '依法作出处理', en: 'deal with the case' }, owes: marketOfficer },
  },
  fields: { reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } } },
  documents: {
    letter: { zh: '移送函', en: 'Letter of referral' },
    file: { zh: '案卷材料', en: 'Case file' },
    advice: { zh: '检察意见书', en: 'Opinion of the procuratorate' },
    'non-prosecution': { zh: '不起诉决定书', en: 'Decision not to prosecute' },
    suspension: { zh: '中止审查决定书', en: 'Decision to suspend the review' },
    close: { zh: '终结审查决定书', en: 'Decision to end the review' },
    return: { zh: '退回函', en: 'Letter of return' },
    result: { zh: '处理结果通报', en: 'Notice of the result' },
  },
  initial: 'found',
  states: {
    found: {
      label: { zh: '待移送', en: 'to be sent' },
      holder: officer,
      limits: ['transfer'],
      on: {
        'send-by-police': {
          label: { zh: '公安机关移送', en: 'the police send it' },
          by: policeOfficer,
          ...sends,
          basis: cite(regulations, '第十三条'),
        },
        'send-by-court': { label: { zh: '人民法院移送', en: 'the court sends it' }, by: judge, ...sends },
        register: {
          label: { zh: '行政检察部门登记受理', en: 'registered for review by the procuratorate' },
          by: prosecutor,
          to: 'review',
          basis: cite(guidelines, '第十二条'),
        },
      },
    },
    review: reverseReview,
    'with-agency': reverseHandling,
    returned: {
      label: { zh: '被退回', en: 'returned' },
      holder: officer,
      limits: ['transfer'],
      on: {
        'send-again': { label: { zh: '重新移送', en: 'send it again' }, by: officer, ...sends },
        close: { label: { zh: '不再移送', en: 'leave it' }, by: officer, to: 'not-sent', needs: ['reasons'] },
      },
    },
    'not-sent': { label: { zh: '不需移送', en: 'not sent' }, final: true },
    answered: { label: { zh: '已处理并通报', en: 'dealt with and answered' }, final: true },
  },
  closed: true,
})
