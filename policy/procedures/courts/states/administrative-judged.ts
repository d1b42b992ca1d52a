import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { highCourt } from '#policy/roles/high-court'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { administrativeLitigationLaw2017 } from '#policy/sources/administrative-litigation-law-2017'

const law = (article: string) => cite(administrativeLitigationLaw2017, article)
const appeal = {
  label: { zh: '上诉', en: 'Appeal' },
  by: [claimant, respondent],
  to: 'second-instance',
} as const
const decides = { by: judge, to: 'effective', writes: ['final-judgment'] } as const

/** After the first decision: appeal, second instance, effect. */
export const administrativeJudged = {
  pronounced: {
    label: { zh: '已当庭宣判，待送达', en: 'Pronounced, to be delivered' },
    holder: judge,
    limits: ['delivery'],
    basis: law('第八十条'),
    on: { deliver: { label: { zh: '送达判决书', en: 'Deliver' }, by: judge, to: 'judged' } },
  },
  judged: {
    label: { zh: '判决已送达，上诉期内', en: 'Judgment served' },
    holder: judge,
    limits: ['appeal'],
    basis: law('第八十五条'),
    on: { appeal },
    expires: { limit: 'appeal', to: 'effective' },
  },
  ruled: {
    label: { zh: '裁定已送达，上诉期内', en: 'Ruling served' },
    holder: judge,
    limits: ['appeal-ruling'],
    basis: law('第八十五条'),
    on: { appeal },
    expires: { limit: 'appeal-ruling', to: 'effective' },
  },
  'second-instance': {
    label: { zh: '二审审理', en: 'Second instance' },
    holder: judge,
    limits: ['second-trial'],
    basis: law('第八十八条'),
    on: {
      'extend-second': {
        label: { zh: '高级人民法院批准延长', en: 'Extend' },
        by: highCourt,
        extends: 'second-trial',
      },
      uphold: { label: { zh: '驳回上诉，维持原判', en: 'Uphold' }, ...decides },
      reverse: { label: { zh: '依法改判', en: 'Reverse' }, ...decides },
      remand: { label: { zh: '发回重审', en: 'Remand' }, by: judge, to: 'remanded', writes: ['ruling'] },
      'withdraw-appeal': {
        label: { zh: '准许撤回上诉', en: 'Allow the appeal’s withdrawal' },
        by: judge,
        to: 'effective',
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
