/**
 * What is read of figures that cities declare: the statement that stands of each, and beside it all that was
 * said before and since, in its order.
 */
export const migration = `
CREATE TABLE declarations (
  id text COLLATE "C" PRIMARY KEY,
  indicator text COLLATE "C" NOT NULL,
  place text COLLATE "C" NOT NULL,
  on_day text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL CHECK (state IN ('standing', 'withdrawn')),
  stated jsonb NOT NULL,
  office text COLLATE "C" NOT NULL,
  declared_on text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE INDEX declarations_by_place ON declarations (place, on_day DESC, id);

CREATE TABLE declaration_words (
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
