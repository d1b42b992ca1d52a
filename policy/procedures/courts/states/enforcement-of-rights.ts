import type { Act } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { transferred } from '#policy/events/transferred'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

/** A right that was sold or set off passes to another, and its register is told. */
export const enforcementOfRights = {
  label: { zh: '裁定将知识产权过户，通知协助办理', en: 'Have the right passed to another' },
  by: judge,
  needs: ['transferee'],
  writes: ['ruling', 'assistance'],
  meets: ['non-execution'],
  event: transferred,
  eventTo: 'transferee',
  basis: cite(civilProcedureLaw2023, '第二百六十二条', 'unverified'),
} as const satisfies Act
