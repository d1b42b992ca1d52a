import type { Facts } from '#kernel/procedures/facts'
import type { Procedure } from '#kernel/procedures/procedure'
import { type Refusal, refuse } from '#kernel/refusal'
import type { CaseParty } from '#office/casework/case-entries'
import type { Dossier } from '#office/casework/dossier'

const isSheltered = (procedure: Procedure, role: string | undefined): boolean =>
  procedure.roles.some(one => one.id === role && one.sheltered !== undefined)

/** Of a closed file everybody's name is secret until somebody says otherwise; a sheltered one always is. */
export const withSecrecy = (procedure: Procedure, parties: readonly CaseParty[]): CaseParty[] =>
  parties.map(one => ({
    ...one,
    secret: isSheltered(procedure, one.role) || (one.secret ?? procedure.closed ?? false),
  }))

/**
 * Whether a name stays with the office that leads the case: that of whoever reported, and one that somebody
 * closed by hand. The names of a closed file, which are closed by itself, go along.
 */
export const staysHere = (procedure: Procedure, { role, secret }: CaseParty): boolean =>
  isSheltered(procedure, role) || (secret === true && procedure.closed !== true)

/** Names that no other office is told with the case. */
export const keptNames = ({ parties, process: { procedure } }: Dossier): string[] =>
  parties.filter(one => staysHere(procedure, one)).map(one => one.name)

/**
 * Parties that another case is told of: of those whose names stay, whoever takes part in it too. What is open
 * here may be closed there, if that file is.
 */
export const partiesFor = (next: Procedure, { parties, process: { procedure } }: Dossier): CaseParty[] =>
  parties
    .filter(one => !staysHere(procedure, one) || next.roles.some(role => role.id === one.role))
    .map(({ secret, ...one }) => (secret ? { ...one, secret } : one))

/** A refusal with the facts in which it was met. */
type Met = Refusal & { readonly fields: string[] }

/** A package is read by another office: it holds no name that stays here. */
export function nameKeptIn(dossier: Dossier, facts: Facts = {}): Met | undefined {
  const names = keptNames(dossier).filter(Boolean)
  const telling = Object.entries(facts).filter(([, value]) =>
    [value].flat().some(one => names.some(name => String(one).includes(name))),
  )
  const fields = telling.map(([name]) => name)
  return fields.length > 0 ? { ...refuse('name-kept', fields.join(', ')), fields } : undefined
}
