/**
 * Cases by what falls due next, behind the second wall. PostgreSQL holds back a condition on `coalesce` until
 * it has told a row apart, as it does not know that it keeps what it sees to itself; one on a column it looks
 * up in the index at once, however far down a list the page is.
 */
export const migration = `
ALTER TABLE case_offices
  ADD COLUMN due_order text COLLATE "C" GENERATED ALWAYS AS (coalesce(next_due, '~')) STORED;
DROP INDEX case_offices_by_due;
CREATE INDEX case_offices_by_due ON case_offices (office, due_order, case_id) WHERE is_open;
`
