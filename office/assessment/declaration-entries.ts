import type { DeclaredValue } from '#kernel/assessment/declaration'
import type { Day } from '#kernel/date'
import type { Json } from '#ledger/canonical'
import type { NewEntry } from '#ledger/entry'

/** What the entries of declared figures hold, by their kind. */
export interface DeclarationBodies {
  'figure.declared': DeclaredValue & { readonly indicator: string; readonly place: string; readonly on: Day }
  'figure.corrected': DeclaredValue
  'figure.withdrawn': { readonly reason: string }
}

type About = Pick<NewEntry, 'happenedAt' | 'by' | 'authority'>

export const entryOf = <K extends keyof DeclarationBodies>(
  kind: K,
  id: string,
  body: DeclarationBodies[K],
  about: About,
): NewEntry => ({
  ...about,
  ...{ subject: subjectOfDeclaration(id), kind },
  // What is not known is left out, as JSON does.
  body: JSON.parse(JSON.stringify(body)) as Json,
})

export const subjectOfDeclaration = (id: string): string => `declaration/${id}`
