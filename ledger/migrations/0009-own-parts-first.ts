const listOf = (name: string) => `(SELECT nullif(current_setting('zhicheng.${name}', true), ''))::text[]`
const mine = `office = ANY (${listOf('offices')})`

/**
 * Most rows that are looked at are the viewer's own: they are told apart without a look at the other offices
 * of their case, which only somebody who works in several could see it by.
 */
export const migration = `
ALTER POLICY rows_seen ON case_offices USING (
  ${mine} AND (NOT is_closed_file OR office = ANY (${listOf('heads')})
    OR case_id IN (SELECT own.case_id FROM case_assigned own))
  OR (NOT ${mine} OR cardinality(${listOf('offices')}) > 1)
    AND EXISTS (SELECT FROM parts_seen WHERE parts_seen.case_id = case_offices.case_id OFFSET 0)
);
`
