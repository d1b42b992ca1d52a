const listOf = (name: string) => `(SELECT nullif(current_setting('zhicheng.${name}', true), ''))::text[]`
const person = `(SELECT nullif(current_setting('zhicheng.person', true), ''))`

/** What a viewer sees of the rows of his offices, without a look at any other table for most of them. */
const own = `office = ANY (${listOf('offices')}) AND (NOT is_closed_file OR office = ANY (${listOf('heads')})
  OR case_id IN (SELECT mine.case_id FROM case_assigned mine WHERE mine.person = ${person}))`

/**
 * What an office looks for is kept by office, so that no list costs more for what other offices have:
 * the words of a case for each of its offices, pairs of offices that share a case, and counts of cases.
 *
 * A mark is a number made of an office and of a letter or two that stand side by side in the words. Different
 * letters may give one mark, so an index over marks only tells where to look.
 */
export const migration = `
CREATE FUNCTION marks_of(office text, search text) RETURNS integer[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_remove(
    array_agg(hashtext((office || one) COLLATE "C")) || array_agg(hashtext((office || one || two) COLLATE "C")), NULL), '{}')
  FROM unnest(string_to_array(left(search, 2000), NULL), string_to_array(substr(search, 2, 1999), NULL))
    AS beside (one, two)
$$;

DROP VIEW words_seen;
ALTER TABLE case_words RENAME TO case_words_before;
CREATE TABLE case_words (
  case_id text COLLATE "C" NOT NULL,
  office text COLLATE "C" NOT NULL,
  is_closed_file boolean NOT NULL,
  opened_on text COLLATE "C" NOT NULL,
  search text COLLATE "C" NOT NULL,
  marks integer[] NOT NULL GENERATED ALWAYS AS (marks_of(office, search)) STORED,
  PRIMARY KEY (case_id, office)
);
INSERT INTO case_words (case_id, office, is_closed_file, opened_on, search)
SELECT o.case_id, o.office, o.is_closed_file, o.opened_on, w.search
FROM case_offices o JOIN case_words_before w ON w.case_id = o.case_id;
DROP TABLE case_words_before;
CREATE INDEX case_words_by_mark ON case_words USING gin (marks);
-- No barrier here: looking for words may come before the rows are told apart, or no index would be used.
CREATE VIEW words_seen AS SELECT case_id, office, opened_on, search, marks FROM case_words WHERE ${own};
GRANT SELECT ON words_seen TO zhicheng_viewer;

CREATE TABLE case_pairs (
  office text COLLATE "C" NOT NULL,
  other text COLLATE "C" NOT NULL,
  case_id text COLLATE "C" NOT NULL,
  is_open boolean NOT NULL,
  is_closed_file boolean NOT NULL,
  channel text COLLATE "C" NOT NULL,
  procedure text COLLATE "C" NOT NULL,
  opened_on text COLLATE "C" NOT NULL,
  next_due text COLLATE "C",
  due_order text COLLATE "C" GENERATED ALWAYS AS (coalesce(next_due, '~')) STORED,
  PRIMARY KEY (case_id, office, other)
);
INSERT INTO case_pairs (office, other, case_id, is_open, is_closed_file, channel, procedure, opened_on, next_due)
SELECT o.office, p.office, o.case_id, o.is_open, o.is_closed_file, o.channel, o.procedure, o.opened_on, o.next_due
FROM case_offices o JOIN case_offices p ON p.case_id = o.case_id AND p.office <> o.office;
CREATE INDEX case_pairs_by_day ON case_pairs (office, other, opened_on DESC, case_id DESC);
CREATE INDEX case_pairs_by_due ON case_pairs (office, other, due_order, case_id) WHERE is_open;
ALTER TABLE case_pairs ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON case_pairs TO zhicheng_desk USING (true) WITH CHECK (true);
CREATE POLICY rows_seen ON case_pairs FOR SELECT TO zhicheng_viewer USING (${own});
GRANT SELECT ON case_pairs TO zhicheng_viewer;

-- By the day on which they fall due next, '~' where no limit runs. Closed files are counted for heads alone:
-- for whoever has some of them they are looked up.
CREATE TABLE case_counts (
  office text COLLATE "C" NOT NULL,
  is_closed_file boolean NOT NULL,
  channel text COLLATE "C" NOT NULL,
  is_open boolean NOT NULL,
  due_day text COLLATE "C" NOT NULL,
  number bigint NOT NULL CHECK (number > 0),
  PRIMARY KEY (office, is_closed_file, channel, is_open, due_day)
);
INSERT INTO case_counts
SELECT office, is_closed_file, channel, is_open, left(due_order, 10), count(*) FROM case_offices GROUP BY 1, 2, 3, 4, 5;
ALTER TABLE case_counts ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON case_counts TO zhicheng_desk USING (true) WITH CHECK (true);
CREATE POLICY rows_seen ON case_counts FOR SELECT TO zhicheng_viewer USING (
  office = ANY (${listOf('offices')}) AND (NOT is_closed_file OR office = ANY (${listOf('heads')}))
);
GRANT SELECT ON case_counts TO zhicheng_viewer;
`
