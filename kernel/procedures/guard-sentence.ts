import type { Predicate } from '#kernel/predicate'
import { sayPredicate } from '#kernel/predicate-sentence'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Language } from '#kernel/source'

/** The condition of an act in words, with the names of the procedure's fields. */
export const sayGuard = (guard: Predicate, procedure: Procedure, language: Language): string =>
  sayPredicate(guard, [{ ...procedure, kind: 'register', entry: procedure.label, events: [] }], language)
