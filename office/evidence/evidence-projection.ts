import type { Entry } from '#ledger/entry'
import type { Projection } from '#ledger/projection'
import { CUSTODY, TAKEN_IN } from '#ledger/vault'
import { caseOfSubject } from '#office/casework/case-entries'

/** What is said of evidence beside the file itself. */
export interface SaidOfEvidence {
  readonly note?: string
  /** Holds what is for those alone who have the case. */
  readonly isSecret: boolean
}

/** The body of the entry that takes evidence in; files of other use say nothing under `evidence`. */
interface TakenIn {
  readonly act: string
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
  readonly concerns?: string
  readonly evidence?: SaidOfEvidence
}

/** The evidence of cases, as it was taken in. */
export const evidenceProjection: Projection = {
  name: 'evidence',
  tables: ['case_evidence'],
  async project(entries, tx) {
    const rows = entries.filter(one => one.kind === CUSTODY).flatMap(rowsOf)
    if (rows.length > 0) await tx.rows(takenIn, [JSON.stringify(rows)])
  },
}

function rowsOf({ seq, happenedAt, by, body }: Entry) {
  const { act, sha256, name, bytes, mediaType, concerns = '', evidence } = body as unknown as TakenIn
  const case_id = caseOfSubject(concerns)
  if (act !== TAKEN_IN || case_id === undefined || !evidence) return []
  const file = { sha256, name, bytes, media_type: mediaType }
  const said = { note: evidence.note, is_secret: evidence.isSecret }
  const who = { taken_in_on: happenedAt.slice(0, 10), person: by.person, office: by.office }
  return [{ seq, case_id, ...file, ...said, ...who }]
}

const takenIn = `
  INSERT INTO case_evidence
    (seq, case_id, sha256, name, bytes, media_type, note, is_secret, taken_in_on, person, office)
  SELECT seq, case_id, sha256, name, bytes, media_type, note, is_secret, taken_in_on, person, office
  FROM jsonb_to_recordset($1::text::jsonb) AS new (seq bigint, case_id text, sha256 text, name text,
    bytes bigint, media_type text, note text, is_secret boolean, taken_in_on text, person text, office text)`
