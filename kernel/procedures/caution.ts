import { fieldsRead, type Predicate } from '#kernel/predicate'
import { actsOf } from '#kernel/procedures/check'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Role } from '#kernel/procedures/role'
import type { Field, Register } from '#kernel/register'
import type { Citation, Label } from '#kernel/source'

/** How a law puts it: 应当, 不得 or 不应当, 可以, 可以不; or it only has to be kept in mind. */
export type Bidding = 'must' | 'must-not' | 'may' | 'need-not' | 'heed'

/** Cases of some procedures that stand in some way. */
export interface Standing {
  readonly procedures: readonly Procedure[]
  /** Asked of `caseFields` and of the facts of the case. */
  readonly where: Predicate
}

/** What the law asks of a case because of how another one of the same dispute stands; a person decides. */
export interface Caution {
  readonly kind: 'caution'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly bids: Bidding
  /** The case that must heed it. */
  readonly heeding: Standing
  /** The case for whose sake it must. */
  readonly regarding: Standing
  /** Only where both are about one right, and of these registers where any are named. */
  readonly right?: 'same' | readonly Register[]
  /** Only where one person has one of these parts in each. */
  readonly person?: { readonly heeding: readonly Role[]; readonly regarding: readonly Role[] }
  /** Only where the other case was begun before these limits of the first were over, or only after. */
  readonly begun?: { readonly limits: readonly string[]; readonly how: 'in-time' | 'late' }
  /** What is to be done. */
  readonly says: Label
  /** Where the law lets it be otherwise. */
  readonly unless?: Label
  readonly note?: Label
}

/** What is known of how a case stands, beside its facts. */
export const caseFields = {
  state: { kind: 'text', label: { zh: '环节', en: 'State' } },
  isOver: { kind: 'flag', label: { zh: '已办结', en: 'Over' } },
  acts: { kind: 'codes', label: { zh: '已作出的行为', en: 'Acts done' } },
} as const satisfies Record<string, Field>

export const defineCaution = (caution: Omit<Caution, 'kind'>): Caution => {
  const fault = (what: string) => new Error(`Fault: caution '${caution.id}' ${what}`)
  for (const { procedures, where } of [caution.heeding, caution.regarding]) {
    const fields = [caseFields, ...procedures.map(one => one.fields ?? {})]
    for (const name of fieldsRead(where))
      if (!fields.some(one => Object.hasOwn(one, name))) throw fault(`reads '${name}', which no case has`)
    const acts = new Set(procedures.flatMap(actsOf).map(one => one.name))
    for (const name of actsAsked(where)) if (!acts.has(name)) throw fault(`asks for act '${name}'`)
  }
  return Object.freeze({ kind: 'caution' as const, ...caution })
}

/** The acts that a condition asks for. */
export function actsAsked(where: Predicate): string[] {
  if (where.node === 'all' || where.node === 'any') return where.of.flatMap(actsAsked)
  if (where.node === 'not') return actsAsked(where.of)
  return where.node === 'contains' && where.field === 'acts' ? [where.value] : []
}
