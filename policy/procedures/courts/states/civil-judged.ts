import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

const appeal = { label: { zh: '上诉', en: 'Appeal' }, by: [claimant, respondent], to: 'appealed' } as const

/** A judgment or ruling from its pronouncement until it is appealed against or takes effect. */
export const civilJudged = {
  pronounced: {
    label: { zh: '已当庭宣判，待送达判决书', en: 'Pronounced, to be delivered' },
    holder: judge,
    limits: ['delivery'],
    basis: cite(civilProcedureLaw2023, '第一百五十一条'),
    on: {
      deliver: { label: { zh: '送达判决书', en: 'Deliver' }, by: judge, to: 'judged' },
      'deliver-abroad': {
        label: { zh: '送达境外当事人', en: 'Deliver abroad' },
        by: judge,
        to: 'judged-abroad',
      },
    },
  },
  judged: {
    label: { zh: '判决已送达，上诉期内', en: 'Judgment served' },
    holder: judge,
    limits: ['appeal'],
    basis: cite(civilProcedureLaw2023, '第一百七十一条'),
    on: { appeal },
    expires: { limit: 'appeal', to: 'effective', basis: cite(civilProcedureLaw2023, '第一百五十八条') },
  },
  'judged-abroad': {
    label: { zh: '判决已送达境外当事人', en: 'Judgment served abroad' },
    holder: judge,
    limits: ['appeal-abroad'],
    basis: cite(civilProcedureLaw2023, '第二百八十六条'),
    on: { appeal },
    expires: { limit: 'appeal-abroad', to: 'effective' },
  },
  ruled: {
    label: { zh: '裁定已送达，上诉期内', en: 'Ruling served' },
    holder: judge,
    limits: ['appeal-ruling'],
    basis: cite(civilProcedureLaw2023, '第一百七十一条'),
    on: { appeal },
    expires: { limit: 'appeal-ruling', to: 'effective' },
  },
} as const satisfies Readonly<Record<string, State>>
