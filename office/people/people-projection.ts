import type { Entry } from '#ledger/entry'
import type { Projection } from '#ledger/projection'
import type { Tx } from '#ledger/store/connection'

/** Offices, persons and duties as their entries leave them. */
export const peopleProjection: Projection = {
  name: 'people',
  tables: ['offices', 'persons', 'duties'],
  async project(entries, tx) {
    const made = entries.filter(one => one.kind === 'office.made')
    if (made.length > 0) await tx.rows(officesMade, [rowsOf(made)])
    const ended = entries.filter(one => one.kind === 'office.ended')
    if (ended.length > 0) await tx.rows(officesEnded, [rowsOf(ended)])
    const added = entries.filter(one => one.kind === 'person.added')
    if (added.length > 0) await tx.rows(personsAdded, [rowsOf(added)])
    await followDuties(entries, tx)
  },
}

async function followDuties(entries: readonly Entry[], tx: Tx): Promise<void> {
  const given = entries.filter(one => one.kind === 'duty.given')
  const ended = entries.filter(one => one.kind === 'duty.ended')
  if (given.length > 0) await tx.rows(dutiesGiven, [rowsOf(given)])
  if (ended.length > 0) await tx.rows(dutiesEnded, [rowsOf(ended)])
  const later = entries.filter(one => LATER.has(one.kind))
  if (later.length > 0) await tx.rows(versionsReached, [rowsOf(later)])
}

/** What is entered about a person who is there already. */
const LATER = new Set(['duty.given', 'duty.ended', 'password.set'])

const rowsOf = (entries: readonly Entry[]): string =>
  JSON.stringify(
    entries.map(({ seq, subject, version, happenedAt, body }) => ({
      ...(body as object),
      ...{ seq, subject: subject.replace(/^[a-z]+\//, ''), version, day: happenedAt.slice(0, 10) },
    })),
  )

const officesMade = `
  INSERT INTO offices (id, office_kind, label, city, place, above, is_outside, made_on)
  SELECT subject, "officeKind", label, city, place, above, "isOutside", day
  FROM jsonb_to_recordset($1::text::jsonb) AS made (subject text, "officeKind" text, label jsonb, city text,
    place text, above text, "isOutside" boolean, day text)`

const officesEnded = `
  UPDATE offices SET ended_on = ended."on", successor = ended.successor
  FROM jsonb_to_recordset($1::text::jsonb) AS ended (subject text, "on" text, successor text)
  WHERE offices.id = ended.subject`

const personsAdded = `
  INSERT INTO persons (id, name, is_sample, added_on, version)
  SELECT subject, name, coalesce(sample, false), day, version
  FROM jsonb_to_recordset($1::text::jsonb) AS added (subject text, name text, sample boolean, day text,
    version integer)`

const dutiesGiven = `
  INSERT INTO duties (id, person, office, post, from_day, until_day)
  SELECT duty, subject, office, post, "from", "until"
  FROM jsonb_to_recordset($1::text::jsonb) AS given (duty text, subject text, office text, post text,
    "from" text, "until" text)`

/** The last ending counts, however many come together. */
const dutiesEnded = `
  UPDATE duties SET until_day = ended."until"
  FROM (SELECT DISTINCT ON (duty) duty, "until"
        FROM jsonb_to_recordset($1::text::jsonb) AS every (duty text, "until" text, seq bigint)
        ORDER BY duty, seq DESC) AS ended
  WHERE duties.id = ended.duty`

const versionsReached = `
  UPDATE persons SET version = greatest(persons.version, reached.version)
  FROM (SELECT subject, max(version) AS version
        FROM jsonb_to_recordset($1::text::jsonb) AS every (subject text, version integer)
        GROUP BY subject) AS reached
  WHERE persons.id = reached.subject`
