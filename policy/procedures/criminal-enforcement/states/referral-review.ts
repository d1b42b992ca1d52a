import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { officer } from '#policy/roles/officer'
import { policeOfficer } from '#policy/roles/police-officer'
import { crimeReferralRegulations2020 as regulations } from '#policy/sources/crime-referral-regulations-2020'
import { policeCriminalProcedure2020 as provisions } from '#policy/sources/police-criminal-procedure-2020'
import { procuratorateCriminalProcedure2019 as rules } from '#policy/sources/procuratorate-criminal-procedure-2019'

const police = { by: policeOfficer }

/** A referred case with the police, until they file a case or decline. */
export const referralReview: State = {
  label: { zh: '公安机关审查', en: 'under review by the police' },
  holder: policeOfficer,
  limits: ['police-review'],
  basis: cite(regulations, '第八条'),
  initial: 'review',
  on: {
    file: { label: { zh: '立案', en: 'file a case' }, ...police, to: 'filed' },
    decline: { label: { zh: '不予立案', en: 'decline' }, ...police, to: 'declined', needs: ['reasons'] },
    'report-silence': {
      label: {
        zh: '逾期未决定，向人民检察院提出',
        en: 'tell the procuratorate that no decision came in time',
      },
      by: officer,
      to: 'supervision',
      basis: cite(rules, '第五百六十二条'),
    },
  },
  states: {
    review: {
      label: { zh: '审查', en: 'review' },
      on: {
        'find-not-competent': {
          label: { zh: '不属于本机关管辖', en: 'find another police office competent' },
          ...police,
          to: 'to-forward',
          basis: cite(regulations, '第七条'),
        },
        'find-incomplete': {
          label: { zh: '材料不全', en: 'find papers missing' },
          ...police,
          to: 'incomplete',
          basis: cite(provisions, '第一百八十条'),
        },
        'send-elsewhere': {
          label: {
            zh: '不属于公安机关职责，通知向其他主管机关移送',
            en: 'tell the agency to refer it elsewhere',
          },
          ...police,
          to: '/sent-elsewhere',
          needs: ['reasons'],
          basis: cite(provisions, '第一百八十条'),
        },
      },
    },
    'to-forward': {
      label: { zh: '待转送', en: 'to be forwarded' },
      limits: ['forwarding'],
      basis: cite(regulations, '第七条'),
      on: {
        forward: {
          label: { zh: '转送并书面告知移送机关', en: 'forward it and tell the agency' },
          ...police,
          to: '/under-review',
          writes: ['forwarding'],
        },
      },
    },
    incomplete: {
      label: { zh: '待通知补正', en: 'papers missing' },
      limits: ['supplement-notice'],
      on: {
        'ask-supplement': {
          label: { zh: '通知补正', en: 'ask for what is missing' },
          ...police,
          to: 'supplement',
          writes: ['supplement'],
        },
      },
    },
    supplement: {
      label: { zh: '移送机关补正', en: 'agency supplies what is missing' },
      holder: officer,
      limits: ['supplement'],
      basis: cite(provisions, '第一百八十条'),
      on: { supply: { label: { zh: '补正材料', en: 'supply it' }, by: officer, to: 'review' } },
    },
  },
  note: {
    zh: '不得以材料不全为由不接受移送；补正期间是否计入三日审查期限未作规定，按继续计算处理。',
    en: 'Missing papers are no ground to refuse; nothing says that the three days stand still meanwhile.',
  },
}
