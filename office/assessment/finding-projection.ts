import type { Answer, FindingDecision, FindingState, Raised } from '#kernel/assessment/finding'
import type { Json } from '#ledger/canonical'
import type { Entry, NewEntry } from '#ledger/entry'
import type { Projection } from '#ledger/projection'
import type { Tx } from '#ledger/store/connection'

/** What the entries of findings hold, by their kind. */
export interface FindingBodies {
  'finding.raised': Raised
  'finding.answered': Answer
  'finding.decided': FindingDecision
}

export const subjectOfFinding = (id: string): string => `finding/${id}`

export const findingEntry = <K extends keyof FindingBodies>(
  kind: K,
  id: string,
  body: FindingBodies[K],
  about: Pick<NewEntry, 'happenedAt' | 'by' | 'authority'>,
): NewEntry => ({
  ...about,
  ...{ subject: subjectOfFinding(id), kind },
  // What is not known is left out, as JSON does.
  body: JSON.parse(JSON.stringify(body)) as Json,
})

/** Tables of findings, as their entries leave them. */
export const findingProjection: Projection = {
  name: 'findings',
  tables: ['findings', 'finding_words'],
  async project(entries, tx) {
    for (const entry of entries) {
      const state = stateAfter(entry)
      if (state === undefined) continue
      if (state === 'raised') await raised(entry, tx)
      else await moved(entry, state, tx)
      await said(entry, tx)
    }
  },
}

function stateAfter({ kind, body }: Entry): FindingState | undefined {
  if (kind === 'finding.raised') return 'raised'
  if (kind === 'finding.answered') return 'answered'
  return kind === 'finding.decided' ? (body as unknown as FindingDecision).decision : undefined
}

const idOf = ({ subject }: Entry): string => subject.slice(subjectOfFinding('').length)

function raised(entry: Entry, tx: Tx) {
  const body = entry.body as unknown as Raised
  return tx.rows(
    `INSERT INTO findings (id, place, test, on_day, state, raised, version)
     VALUES ($1, $2, $3, $4, 'raised', $5::text::jsonb, $6)`,
    [idOf(entry), body.place, body.test, body.on, JSON.stringify(body), entry.version],
  )
}

const moved = (entry: Entry, state: FindingState, tx: Tx) =>
  tx.rows('UPDATE findings SET state = $2, version = $3 WHERE id = $1', [idOf(entry), state, entry.version])

const said = (entry: Entry, tx: Tx) =>
  tx.rows(
    `INSERT INTO finding_words (id, seq, version, kind, on_day, body, person, office)
     VALUES ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8)`,
    [
      ...[idOf(entry), entry.seq, entry.version, entry.kind, entry.happenedAt],
      // The rows of what was raised stand with it once.
      ...[
        JSON.stringify(entry.kind === 'finding.raised' ? {} : entry.body),
        entry.by.person,
        entry.by.office,
      ],
    ],
  )
