import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { prosecutionDecisions } from '#policy/procedures/criminal-enforcement/states/prosecution-decisions'
import { policeOfficer } from '#policy/roles/police-officer'
import { prosecutor } from '#policy/roles/prosecutor'
import { criminalProcedureLaw2018 as law } from '#policy/sources/criminal-procedure-law-2018'

const ours = { by: prosecutor }
const reviewing = { holder: prosecutor, basis: cite(law, '第一百七十二条') }
const extend = { label: { zh: '延长审查', en: 'extend' }, ...ours }
const returns = { label: { zh: '退回补充侦查', en: 'return to the police' }, ...ours, writes: ['return'] }
const resubmits = { label: { zh: '补充侦查完毕移送', en: 'send it again' }, by: policeOfficer }
const drop = {
  label: { zh: '撤销案件', en: 'drop the case' },
  by: policeOfficer,
  to: 'dropping',
  writes: ['drop'],
}

const again = { ...reviewing, limits: ['prosecution-decision'] }
const extending = { extend: { ...extend, extends: 'prosecution-decision' } }
const returned = {
  holder: policeOfficer,
  limits: ['supplementary-investigation'],
  basis: cite(law, '第一百七十五条'),
}

/** The procuratorate reviews; it may send the case back twice, and each time its limit runs anew. */
export const prosecutionReview: Readonly<Record<string, State>> = {
  'prosecution-review': {
    label: { zh: '审查起诉', en: 'review for prosecution' },
    ...reviewing,
    initial: 'ordinary',
    on: prosecutionDecisions,
    states: {
      ordinary: {
        label: { zh: '普通', en: 'ordinary' },
        limits: ['prosecution-decision'],
        on: {
          ...extending,
          return: { ...returns, to: '/first-return' },
          'use-fast-track': {
            label: { zh: '适用速裁程序', en: 'use the fast track' },
            ...ours,
            to: 'fast-track',
          },
        },
      },
      'fast-track': {
        label: { zh: '速裁', en: 'fast track' },
        limits: ['fast-track-decision'],
        on: {
          extend: { ...extend, extends: 'fast-track-decision' },
          'leave-fast-track': {
            label: { zh: '不再适用速裁', en: 'leave the fast track' },
            ...ours,
            to: 'ordinary',
          },
        },
        note: {
          zh: '期限依法自受理之日起算；受理后才转换的，应人工核对。',
          en: 'The limit runs from receipt; where the track changes later, a person should check.',
        },
      },
    },
  },
  'first-return': {
    label: { zh: '第一次补充侦查', en: 'first return' },
    ...returned,
    on: { resubmit: { ...resubmits, to: 'second-review' }, drop },
  },
  'second-review': {
    label: { zh: '第二次审查起诉', en: 'second review' },
    ...again,
    on: { ...prosecutionDecisions, ...extending, return: { ...returns, to: 'second-return' } },
  },
  'second-return': {
    label: { zh: '第二次补充侦查', en: 'second return' },
    ...returned,
    on: { resubmit: { ...resubmits, to: 'last-review' }, drop },
  },
  'last-review': {
    label: { zh: '第三次审查起诉', en: 'last review' },
    ...again,
    on: { ...prosecutionDecisions, ...extending },
    note: {
      zh: '仍证据不足的，应当不起诉。',
      en: 'Where evidence still falls short, there is no prosecution.',
    },
  },
}
