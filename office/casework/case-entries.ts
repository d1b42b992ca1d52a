import type { Facts } from '#kernel/procedures/facts'
import type { NewEntry } from '#ledger/entry'
import type { Json } from '#ledger/canonical'

/** Somebody whom a case is about. A secret name is for those alone who have the case. */
export interface CaseParty {
  readonly name: string
  /** The role in which he takes part, where he has one. */
  readonly role?: string
  readonly secret?: boolean
}

/** Whose turn it is after an entry, by the offices the city had then. */
export interface Turn {
  /** The office that owes the next act; none where the case has ended. */
  readonly holder?: string
  /** Offices whose acts are now open, beside the leading one. */
  readonly joins?: readonly string[]
}

interface Done {
  readonly act: string
  /** Id of the role in which it was done. */
  readonly role: string
  readonly facts?: Facts
}

/** What the entries of a case and of a hand-over hold, by their kind. */
export interface CaseBodies {
  'case.opened': Done & {
    readonly procedure: string
    readonly place: string
    readonly lead: string
    readonly title: string
    readonly parties: readonly CaseParty[]
    readonly right?: string
    readonly dispute?: string
    readonly assigned: readonly string[]
    /** The hand-over that brought it. */
    readonly handOver?: string
    /** The case of the same office that it goes on with. */
    readonly continues?: string
    readonly turn: Turn
  }
  'case.act': Done & { readonly parties?: readonly CaseParty[]; readonly turn: Turn }
  'case.ran-out': { readonly limit: string; readonly turn: Turn }
  'case.assigned': { readonly add?: readonly string[]; readonly remove?: readonly string[] }
  /** Null takes the tie away. */
  'case.linked': { readonly right?: string | null; readonly dispute?: string | null }
  'case.handed-over': { readonly handOver: string; readonly kind: string; readonly to: string }
  'case.joined': { readonly office: string; readonly handOver: string }
  'hand-over.drafted': {
    readonly kind: string
    readonly case: string
    readonly place: string
    readonly from: string
    readonly to: string
    readonly facts?: Facts
    readonly isClosedFile: boolean
  }
  'hand-over.act': Done & { readonly opened?: string }
}

export type CaseEntryKind = keyof CaseBodies

type About = Pick<NewEntry, 'subject' | 'happenedAt' | 'by' | 'authority' | 'basis'>

export const entryOf = <K extends CaseEntryKind>(kind: K, body: CaseBodies[K], about: About): NewEntry => ({
  ...about,
  kind,
  // What is not known is left out, as JSON does.
  body: JSON.parse(JSON.stringify(body)) as Json,
})

const caseSubject = /^case\/(.+)$/
const handOverSubject = /^hand-over\/(.+)$/

export const subjectOfCase = (id: string): string => `case/${id}`
export const subjectOfHandOver = (id: string): string => `hand-over/${id}`
export const caseOfSubject = (subject: string): string | undefined => caseSubject.exec(subject)?.[1]
export const handOverOfSubject = (subject: string): string | undefined => handOverSubject.exec(subject)?.[1]
