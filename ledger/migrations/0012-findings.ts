/** What is read of findings: where each stands, and what was said of it, in its order. */
export const migration = `
CREATE TABLE findings (
  id text COLLATE "C" PRIMARY KEY,
  place text COLLATE "C" NOT NULL,
  test text COLLATE "C" NOT NULL,
  on_day text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL CHECK (state IN ('raised', 'answered', 'upheld', 'dropped')),
  raised jsonb NOT NULL,
  version integer NOT NULL
);
CREATE INDEX findings_by_place ON findings (place, on_day DESC, id);

CREATE TABLE finding_words (
  id text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  version integer NOT NULL,
  kind text COLLATE "C" NOT NULL,
  on_day text COLLATE "C" NOT NULL,
  body jsonb NOT NULL,
  person text COLLATE "C" NOT NULL,
  office text COLLATE "C" NOT NULL,
  PRIMARY KEY (id, seq)
);
`
