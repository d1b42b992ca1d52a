import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { policeOfficer } from '#policy/roles/police-officer'
import { prosecutor } from '#policy/roles/prosecutor'
import { suspect } from '#policy/roles/suspect'
import { victim } from '#policy/roles/victim'
import { criminalProcedureLaw2018 as law } from '#policy/sources/criminal-procedure-law-2018'
import { policeCriminalProcedure2020 as provisions } from '#policy/sources/police-criminal-procedure-2020'
import { procuratorateCriminalProcedure2019 as rules } from '#policy/sources/procuratorate-criminal-procedure-2019'

const ours = { by: prosecutor }
const uphold = {
  label: { zh: '维持不起诉', en: 'uphold' },
  ...ours,
  to: 'not-prosecuted-finally',
  writes: ['ruling'],
}
const overturn = {
  label: { zh: '撤销不起诉决定，提起公诉', en: 'prosecute after all' },
  ...ours,
  to: 'trial',
  writes: ['indictment'],
  basis: cite(rules, '第三百八十八条'),
}

/** A decision not to prosecute, and who may object to it. */
export const nonProsecution: Readonly<Record<string, State>> = {
  'not-prosecuted': {
    label: { zh: '已决定不起诉', en: 'not prosecuted' },
    holder: prosecutor,
    limits: ['objection'],
    expires: { limit: 'objection', to: 'not-prosecuted-finally' },
    on: {
      advise: {
        label: { zh: '提出检察意见，移送主管机关处罚', en: 'advise the agency to penalise' },
        ...ours,
        writes: ['advice'],
        basis: cite(law, '第一百七十七条'),
      },
      'ask-reconsideration': {
        label: { zh: '公安机关要求复议', en: 'police ask to reconsider' },
        by: policeOfficer,
        to: 'reconsidered-for-police',
        writes: ['reconsideration'],
        basis: cite(provisions, '第二百九十四条'),
      },
      complain: {
        label: { zh: '申诉', en: 'complain' },
        by: [victim, suspect],
        to: 'complaint',
        basis: cite(law, '第一百八十条'),
      },
    },
  },
  'reconsidered-for-police': {
    label: { zh: '复议', en: 'reconsidered' },
    holder: prosecutor,
    limits: ['police-objection-reply'],
    basis: cite(rules, '第三百七十九条'),
    on: { uphold, overturn },
  },
  complaint: {
    label: { zh: '申诉复查', en: 'complaint reviewed' },
    holder: prosecutor,
    limits: ['complaint-reply'],
    basis: cite(rules, '第三百八十六条'),
    on: {
      extend: { label: { zh: '案情复杂，延长', en: 'extend' }, ...ours, extends: 'complaint-reply' },
      uphold,
      overturn,
    },
  },
  'charge-withdrawn': {
    label: { zh: '已撤回起诉', en: 'charge withdrawn' },
    holder: prosecutor,
    limits: ['withdrawn-charge'],
    basis: cite(rules, '第四百二十四条'),
    on: {
      'not-prosecute': {
        label: { zh: '不起诉', en: 'not prosecute' },
        ...ours,
        to: 'not-prosecuted',
        needs: ['reasons'],
        writes: ['non-prosecution'],
      },
    },
  },
}
