/**
 * Evidence of cases, as the entries of its custody leave it. What is secret in it, such as a trade secret, is
 * for those who have the case and for the head of the office that leads it.
 */
export const migration = `
CREATE TABLE case_evidence (
  seq bigint PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  name text NOT NULL,
  bytes bigint NOT NULL,
  media_type text NOT NULL,
  note text,
  is_secret boolean NOT NULL,
  taken_in_on text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  office text COLLATE "C" NOT NULL
);
CREATE INDEX case_evidence_of_case ON case_evidence (case_id, seq);
CREATE INDEX case_evidence_of_file ON case_evidence (sha256);

ALTER TABLE case_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON case_evidence TO zhicheng_desk USING (true) WITH CHECK (true);
CREATE POLICY rows_seen ON case_evidence FOR SELECT TO zhicheng_viewer USING (
  EXISTS (SELECT FROM parts_seen WHERE parts_seen.case_id = case_evidence.case_id
    AND (NOT case_evidence.is_secret OR parts_seen.is_privy) OFFSET 0)
);
GRANT SELECT ON case_evidence TO zhicheng_viewer;
`
