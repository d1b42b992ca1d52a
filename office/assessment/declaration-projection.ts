import type { Entry } from '#ledger/entry'
import type { Projection } from '#ledger/projection'
import type { Tx } from '#ledger/store/connection'
import { type DeclarationBodies, subjectOfDeclaration } from '#office/assessment/declaration-entries'

/** Tables of declared figures, as their entries leave them. */
export const declarationProjection: Projection = {
  name: 'declarations',
  tables: ['declarations', 'declaration_words'],
  async project(entries, tx) {
    for (const entry of entries) {
      const follow = followers[entry.kind]
      if (follow) await Promise.all([follow(entry, tx), said(entry, tx)])
    }
  },
}

const followers: Readonly<Record<string, (entry: Entry, tx: Tx) => Promise<unknown>>> = {
  'figure.declared': declared,
  'figure.corrected': corrected,
  'figure.withdrawn': withdrawn,
} satisfies Record<keyof DeclarationBodies, unknown>

const idOf = ({ subject }: Entry): string => subject.slice(subjectOfDeclaration('').length)

function declared(entry: Entry, tx: Tx) {
  const { indicator, place, on, ...stated } = entry.body as unknown as DeclarationBodies['figure.declared']
  return tx.rows(
    `INSERT INTO declarations (id, indicator, place, on_day, state, stated, office, declared_on, version)
     VALUES ($1, $2, $3, $4, 'standing', $5::text::jsonb, $6, $7, $8)`,
    [
      ...[idOf(entry), indicator, place, on, JSON.stringify(stated)],
      ...[entry.by.office, entry.happenedAt, entry.version],
    ],
  )
}

function corrected(entry: Entry, tx: Tx) {
  return tx.rows(
    `UPDATE declarations
     SET state = 'standing', stated = $2::text::jsonb, office = $3, declared_on = $4, version = $5 WHERE id = $1`,
    [idOf(entry), JSON.stringify(entry.body), entry.by.office, entry.happenedAt, entry.version],
  )
}

function withdrawn(entry: Entry, tx: Tx) {
  const values = [idOf(entry), entry.version]
  return tx.rows(`UPDATE declarations SET state = 'withdrawn', version = $2 WHERE id = $1`, values)
}

const said = (entry: Entry, tx: Tx) =>
  tx.rows(
    `INSERT INTO declaration_words (id, seq, version, kind, on_day, body, person, office)
     VALUES ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8)`,
    [
      ...[idOf(entry), entry.seq, entry.version, entry.kind, entry.happenedAt],
      ...[JSON.stringify(entry.body), entry.by.person, entry.by.office],
    ],
  )
