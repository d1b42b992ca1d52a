import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { customsOfficer } from '#policy/roles/customs-officer'
import { rightHolder } from '#policy/roles/right-holder'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

/** Goods that customs detained of its own motion and must investigate. */
export const investigatedGoods: State = {
  label: { zh: '货物已扣留', en: 'goods detained' },
  holder: customsOfficer,
  limits: ['release'],
  initial: 'investigation',
  states: {
    investigation: {
      label: { zh: '调查、认定', en: 'investigation' },
      limits: ['investigation'],
      basis: cite(regulations, '第二十条'),
      on: {
        'ask-help': {
          label: { zh: '请求知识产权主管部门协助', en: 'ask the IP authority for help' },
          by: customsOfficer,
          basis: cite(regulations, '第二十一条'),
        },
        confiscate: {
          label: { zh: '认定侵权，予以没收', en: 'find infringement and confiscate' },
          by: customsOfficer,
          to: '/confiscated',
          writes: ['confiscation'],
          basis: cite(regulations, '第二十七条'),
        },
        'leave-open': {
          label: { zh: '不能认定，书面通知权利人', en: 'cannot determine; notify the right holder' },
          by: customsOfficer,
          to: 'undetermined',
          writes: ['finding'],
          basis: cite(regulations, '第二十条'),
        },
      },
    },
    undetermined: {
      label: { zh: '不能认定是否侵权', en: 'not determined' },
      holder: rightHolder,
      expires: { limit: 'release', to: '/released', basis: cite(regulations, '第二十四条第二项') },
      note: {
        zh: '只有调查不能认定的，扣留满期才放行；调查逾期未结的，不自动放行。',
        en: 'Goods are released by lapse of time only where the finding was open; not while it is overdue.',
      },
    },
  },
}
