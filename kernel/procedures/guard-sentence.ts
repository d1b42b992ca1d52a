import type { Predicate } from '#kernel/predicate'
import { sayPredicate } from '#kernel/predicate-sentence'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Field } from '#kernel/register'
import type { Language } from '#kernel/source'

const documents = { zh: '已制作的文书', en: 'documents written' }

/** The condition of an act in words, with the names of the procedure's fields. */
export const sayGuard = (guard: Predicate, procedure: Procedure, language: Language): string => {
  const written: Field = { kind: 'codes', label: documents, values: procedure.documents }
  const fields = { ...procedure.fields, documents: written }
  const { id, label, basis } = procedure
  return sayPredicate(
    guard,
    [{ kind: 'register', id, label, entry: label, basis, events: [], fields }],
    language,
  )
}
