import type { Act } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { prosecutor } from '#policy/roles/prosecutor'
import { criminalProcedureLaw2018 as law } from '#policy/sources/criminal-procedure-law-2018'

const ours = { by: prosecutor }

/** What a review for prosecution may end with. */
export const prosecutionDecisions: Readonly<Record<string, Act>> = {
  prosecute: {
    label: { zh: '提起公诉', en: 'prosecute' },
    ...ours,
    to: '/trial',
    writes: ['indictment'],
    basis: cite(law, '第一百七十六条'),
  },
  'not-prosecute': {
    label: { zh: '不起诉', en: 'not prosecute' },
    ...ours,
    to: '/not-prosecuted',
    needs: ['reasons'],
    writes: ['non-prosecution'],
    basis: cite(law, '第一百七十七条'),
  },
}
