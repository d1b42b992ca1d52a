import type { Viewer } from '#kernel/authority'
import { checkFacts, type Facts } from '#kernel/procedures/facts'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { notAsAsked } from '#kernel/work/told-as-asked'
import type { NewEntry } from '#ledger/entry'
import { CUSTODY, subjectOf, TAKEN_IN } from '#ledger/vault'
import type { CaseParty } from '#office/casework/case-entries'
import { entryOf, subjectOfCase } from '#office/casework/case-entries'
import type { Dossier } from '#office/casework/dossier'
import { type Found, findCase, type Ground } from '#office/casework/ground'
import { partiesFor } from '#office/casework/kept-names'
import { isPrivy } from '#office/casework/known-case'
import { openFacts } from '#office/casework/confided'
import { readFor } from '#office/casework/visibility'

/** What a case takes over from the one that it goes on with. */
export interface Continued {
  readonly found: Found
  readonly takesOver: {
    readonly right?: string
    readonly dispute: string
    readonly parties: readonly CaseParty[]
    readonly facts: Facts
  }
}

interface Asked {
  readonly lead: string
  readonly continues?: string
  readonly right?: string
  readonly dispute?: string
  readonly parties?: readonly CaseParty[]
  readonly facts?: Facts
}

/**
 * The case that its own office goes on with in another procedure; to another office it is handed over. What
 * is asked for stands before what is taken over.
 */
export async function continuedBy(
  ground: Ground,
  viewer: Viewer,
  procedure: Procedure,
  { continues: id, lead, facts, ...asked }: Asked,
): Promise<Continued | Refusal | undefined> {
  if (id === undefined) return undefined
  const found = await findCase(ground, viewer, id)
  if (isRefusal(found)) return found
  const { dossier } = found
  if (dossier.lead !== lead) return refuse('not-competent', dossier.lead)
  const right = asked.right ?? dossier.right
  const takesOver = {
    ...(right !== undefined && { right }),
    dispute: asked.dispute ?? dossier.dispute ?? `dispute-${id}`,
    parties: asked.parties ?? partiesIn(procedure, dossier),
    facts: { ...carried(procedure, openFacts(dossier.process)), ...facts },
  }
  return { found, takesOver }
}

/**
 * A role that the other procedure does not have says nothing there, and a name that was secret with a closed
 * file alone is secret there if that file is closed too.
 */
const partiesIn = (procedure: Procedure, dossier: Dossier): CaseParty[] =>
  partiesFor(procedure, dossier).map(({ name, role, secret }) => ({
    name,
    ...(procedure.roles.some(other => other.id === role) && { role }),
    ...(dossier.process.procedure.closed ? {} : { secret }),
  }))

/** Facts that the other procedure knows by the same names and kinds, and takes at its opening. */
export const carried = (procedure: Procedure, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([name, value]) =>
        checkFacts(procedure, { [name]: value }) === undefined &&
        notAsAsked(procedure, { [name]: value }) === undefined,
    ),
  )

type About = Omit<NewEntry, 'kind' | 'body' | 'subject'>

interface Piece {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
  readonly note: string | null
  readonly isSecret: boolean
}

const columns = `sha256, name, bytes, media_type AS "mediaType", note, is_secret AS "isSecret"`

/** What is entered beside the opening: the evidence is evidence there too, and both are of one dispute. */
export async function entriesOfContinuing(
  ground: Ground,
  viewer: Viewer,
  { found, takesOver: { dispute } }: Continued,
  id: string,
  about: About,
): Promise<NewEntry[]> {
  const { dossier } = found
  const sql = `SELECT ${columns} FROM case_evidence WHERE case_id = $1 AND (NOT is_secret OR $2) ORDER BY seq`
  const values = [dossier.id, isPrivy(viewer, found)]
  const pieces = await readFor(ground.ledger.store, viewer, tx => tx.rows<Piece>(sql, values))
  const taken = pieces.map(({ note, isSecret, ...file }) => ({
    ...{ ...about, subject: subjectOf(file.sha256), kind: CUSTODY },
    body: {
      ...{ evidence: { isSecret, ...(note !== null && { note }) }, act: TAKEN_IN, ...file },
      ...{ from: dossier.id, concerns: subjectOfCase(id) },
    },
  }))
  if (dossier.dispute !== undefined) return taken
  return [...taken, entryOf('case.linked', { dispute }, { ...about, subject: subjectOfCase(dossier.id) })]
}
