/**
 * What is read of cases and hand-overs: one row for each case, and for each office that has a part in it a
 * row with all that a list sorts and filters by, so that a page is found in one index whatever the number
 * of cases.
 */
export const migration = `
CREATE TABLE cases (
  id text COLLATE "C" PRIMARY KEY,
  series text COLLATE "C" NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  procedure text COLLATE "C" NOT NULL,
  channel text COLLATE "C" NOT NULL,
  place text COLLATE "C" NOT NULL,
  lead text COLLATE "C" NOT NULL,
  title text NOT NULL,
  opened_on text COLLATE "C" NOT NULL,
  state text NOT NULL,
  holder_role text,
  holder_office text COLLATE "C",
  closed_on text COLLATE "C",
  next_due text COLLATE "C",
  next_limit text,
  version integer NOT NULL,
  is_closed_file boolean NOT NULL,
  right_number text COLLATE "C",
  dispute text COLLATE "C",
  UNIQUE (series, number),
  CHECK ((closed_on IS NULL) = (holder_role IS NOT NULL)),
  CHECK ((holder_role IS NULL) = (holder_office IS NULL))
);
CREATE INDEX cases_by_dispute ON cases (dispute) WHERE dispute IS NOT NULL;
CREATE INDEX cases_by_right ON cases (right_number) WHERE right_number IS NOT NULL;
CREATE INDEX cases_open_by_due ON cases (next_due) WHERE closed_on IS NULL AND next_due IS NOT NULL;

CREATE TABLE case_words (
  case_id text COLLATE "C" PRIMARY KEY,
  search text COLLATE "C" NOT NULL,
  grams text[] COLLATE "C" NOT NULL
);
CREATE INDEX case_words_by_gram ON case_words USING gin (grams);

CREATE TABLE case_offices (
  office text COLLATE "C" NOT NULL,
  case_id text COLLATE "C" NOT NULL,
  since text COLLATE "C" NOT NULL,
  is_lead boolean NOT NULL,
  is_open boolean NOT NULL,
  is_closed_file boolean NOT NULL,
  channel text COLLATE "C" NOT NULL,
  procedure text COLLATE "C" NOT NULL,
  opened_on text COLLATE "C" NOT NULL,
  next_due text COLLATE "C",
  PRIMARY KEY (office, case_id)
);
CREATE INDEX case_offices_by_day ON case_offices (office, opened_on DESC, case_id DESC);
CREATE INDEX case_offices_by_procedure ON case_offices (office, procedure, opened_on DESC, case_id DESC);
CREATE INDEX case_offices_by_channel ON case_offices (office, channel, opened_on DESC, case_id DESC);
CREATE INDEX case_offices_by_due ON case_offices (office, coalesce(next_due, '~'), case_id) WHERE is_open;
CREATE INDEX case_offices_of_case ON case_offices (case_id);

CREATE TABLE case_assigned (
  case_id text COLLATE "C" NOT NULL,
  person text COLLATE "C" NOT NULL,
  PRIMARY KEY (case_id, person)
);
CREATE INDEX case_assigned_by_person ON case_assigned (person);

CREATE TABLE case_clocks (
  case_id text COLLATE "C" NOT NULL,
  limit_name text COLLATE "C" NOT NULL,
  due text COLLATE "C",
  is_suspended boolean NOT NULL,
  PRIMARY KEY (case_id, limit_name)
);

CREATE TABLE case_parties (
  case_id text COLLATE "C" NOT NULL,
  place_in_case integer NOT NULL,
  role text,
  name text NOT NULL,
  name_key text COLLATE "C" NOT NULL,
  is_secret boolean NOT NULL,
  PRIMARY KEY (case_id, place_in_case)
);
CREATE INDEX case_parties_by_name ON case_parties (name_key);

CREATE TABLE hand_overs (
  id text COLLATE "C" PRIMARY KEY,
  kind text COLLATE "C" NOT NULL,
  from_case text COLLATE "C" NOT NULL,
  from_office text COLLATE "C" NOT NULL,
  to_office text COLLATE "C" NOT NULL,
  to_case text COLLATE "C",
  state text NOT NULL,
  holder_office text COLLATE "C",
  drafted_on text COLLATE "C" NOT NULL,
  ended_on text COLLATE "C",
  next_due text COLLATE "C",
  next_limit text,
  version integer NOT NULL,
  is_closed_file boolean NOT NULL,
  CHECK ((ended_on IS NULL) = (holder_office IS NOT NULL))
);
CREATE INDEX hand_overs_by_case ON hand_overs (from_case);
CREATE INDEX hand_overs_to_case ON hand_overs (to_case) WHERE to_case IS NOT NULL;
CREATE INDEX hand_overs_open ON hand_overs (next_due) WHERE ended_on IS NULL;
`
