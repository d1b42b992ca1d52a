import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { higherCourt } from '#policy/roles/higher-court'
import { judge } from '#policy/roles/judge'
import { prosecutor } from '#policy/roles/prosecutor'
import { criminalProcedureLaw2018 as law } from '#policy/sources/criminal-procedure-law-2018'
import { procuratorateCriminalProcedure2019 as rules } from '#policy/sources/procuratorate-criminal-procedure-2019'

const court = { by: judge }
const judges = { ...court, to: 'judged', writes: ['judgment'], basis: cite(law, '第二百条') }
const extend = { label: { zh: '延长审理', en: 'extend' }, ...court }
const retry = {
  label: { zh: '转为普通程序重新审理', en: 'try in the ordinary procedure' },
  ...court,
  to: 'ordinary',
}

/** The first instance, in one of its three procedures. */
export const criminalTrial: State = {
  label: { zh: '第一审', en: 'first instance' },
  holder: judge,
  initial: 'ordinary',
  on: {
    convict: { label: { zh: '有罪判决', en: 'convict' }, ...judges },
    acquit: { label: { zh: '无罪判决', en: 'acquit' }, ...judges },
    'withdraw-charge': {
      label: { zh: '撤回起诉', en: 'withdraw the charge' },
      by: prosecutor,
      to: 'charge-withdrawn',
      basis: cite(rules, '第四百二十四条'),
    },
  },
  states: {
    ordinary: {
      label: { zh: '普通程序', en: 'ordinary procedure' },
      limits: ['first-instance'],
      basis: cite(law, '第二百零八条'),
      initial: 'hearing',
      on: { extend: { ...extend, by: [judge, higherCourt], extends: 'first-instance' } },
      states: {
        hearing: {
          label: { zh: '审理', en: 'trial' },
          on: {
            suspend: {
              label: { zh: '中止审理', en: 'suspend' },
              ...court,
              to: 'suspended',
              needs: ['reasons'],
            },
            adjourn: { label: { zh: '延期审理，补充侦查', en: 'adjourn' }, ...court, to: '/trial/adjourned' },
            'use-simplified': {
              label: { zh: '适用简易程序', en: 'simplify' },
              ...court,
              to: '/trial/simplified',
            },
            'use-fast-track': {
              label: { zh: '适用速裁程序', en: 'use the fast track' },
              ...court,
              to: '/trial/fast-track',
            },
          },
        },
        suspended: {
          label: { zh: '中止审理', en: 'suspended' },
          stopsClock: true,
          basis: cite(law, '第二百零六条'),
          on: { resume: { label: { zh: '恢复审理', en: 'resume' }, ...court, to: 'hearing' } },
        },
      },
    },
    adjourned: {
      label: { zh: '检察院补充侦查', en: 'adjourned for the prosecution' },
      holder: prosecutor,
      limits: ['trial-supplement'],
      basis: cite(law, '第二百零五条'),
      on: {
        'resume-trial': {
          label: { zh: '补充侦查完毕，提请恢复', en: 'ask to go on' },
          by: prosecutor,
          to: 'ordinary',
          basis: cite(law, '第二百零八条'),
        },
      },
    },
    simplified: {
      label: { zh: '简易程序', en: 'simplified procedure' },
      limits: ['simplified-trial'],
      basis: cite(law, '第二百二十条'),
      on: { extend: { ...extend, extends: 'simplified-trial' }, retry },
    },
    'fast-track': {
      label: { zh: '速裁程序', en: 'fast track' },
      limits: ['fast-track-trial'],
      basis: cite(law, '第二百二十五条'),
      on: { extend: { ...extend, extends: 'fast-track-trial' }, retry },
    },
  },
}
