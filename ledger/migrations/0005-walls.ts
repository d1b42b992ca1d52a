/**
 * The second wall: what is read in a viewer's name is read as `zhicheng_viewer`, for which a table lets
 * through only the rows that he may see, whatever is asked. What has no policy here that role cannot read at
 * all. The product's own role, which writes the tables, sees all rows.
 */
const ofViewer = (name: string) => `(SELECT nullif(current_setting('zhicheng.${name}', true), ''))`
const listOf = (name: string) => `${ofViewer(name)}::text[]`

/**
 * Looked up for each row by the index of its case. Without the OFFSET the planner would gather all cases of
 * the viewer beforehand, as it does not see that only the first rows are asked for.
 */
const seen = (id: string, more = '') =>
  `EXISTS (SELECT FROM parts_seen WHERE parts_seen.case_id = ${id}${more} OFFSET 0)`

/** Which rows of a table a viewer may see. */
const policies: Readonly<Record<string, string>> = {
  cases: seen('cases.id'),
  // The offices of a case are known to whoever sees it; first come one's own, which need no second look.
  case_offices: `office = ANY (${listOf('offices')}) AND NOT is_closed_file OR ${seen('case_offices.case_id')}`,
  case_assigned: `person = ${ofViewer('person')}`,
  case_clocks: seen('case_clocks.case_id'),
  case_parties: seen('case_parties.case_id', ' AND (NOT case_parties.is_secret OR parts_seen.is_privy)'),
  hand_overs: `(from_office = ANY (${listOf('offices')})
      OR to_office = ANY (${listOf('offices')}) AND state <> 'drafted')
    AND (NOT is_closed_file OR from_office = ANY (${listOf('heads')})
      OR to_office = ANY (${listOf('heads')}) AND state <> 'drafted'
      OR EXISTS (SELECT FROM case_assigned
        WHERE case_id IN (from_case, to_case) AND person = ${ofViewer('person')}))`,
  entries: `CASE split_part(subject, '/', 1)
      WHEN 'case' THEN ${seen('substr(subject, 6)')}
      WHEN 'documents' THEN ${seen('substr(subject, 11)')}
      WHEN 'hand-over' THEN EXISTS (SELECT FROM hand_overs WHERE id = substr(subject, 11))
      ELSE false END`,
  // Offices stand on the desk of a city; a person whom nobody employs can be given a duty by any.
  offices: `city = ANY (${listOf('cities')})`,
  duties: 'EXISTS (SELECT FROM offices WHERE offices.id = duties.office)',
  persons: 'EXISTS (SELECT FROM duties WHERE duties.person = persons.id) OR NOT is_employed(persons.id)',
}

export const migration = `
CREATE VIEW parts_seen WITH (security_barrier) AS
SELECT o.case_id, o.office, o.is_lead AND o.office = ANY (${listOf('heads')}) OR a.person IS NOT NULL AS is_privy
FROM case_offices o
LEFT JOIN case_assigned a ON a.case_id = o.case_id AND a.person = ${ofViewer('person')}
WHERE o.office = ANY (${listOf('offices')})
  AND (NOT o.is_closed_file OR o.office = ANY (${listOf('heads')}) OR a.person IS NOT NULL);
GRANT SELECT ON parts_seen TO zhicheng_viewer;

-- No barrier here: looking for words may come before the rows are told apart, or no index would be used.
CREATE VIEW words_seen AS
SELECT w.case_id, w.search, w.grams FROM case_words w WHERE ${seen('w.case_id')};
GRANT SELECT ON words_seen TO zhicheng_viewer;

CREATE FUNCTION is_employed(text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ledger
AS 'SELECT EXISTS (SELECT FROM duties WHERE person = $1)';
${Object.entries(policies)
  .map(
    ([table, rows]) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON ${table} TO zhicheng_desk USING (true) WITH CHECK (true);
CREATE POLICY rows_seen ON ${table} FOR SELECT TO zhicheng_viewer USING (${rows});
GRANT SELECT ON ${table} TO zhicheng_viewer;`,
  )
  .join('\n')}
`
