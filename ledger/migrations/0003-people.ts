/** Offices, persons and their duties, as the entries leave them. */
export const migration = `
CREATE TABLE offices (
  id text COLLATE "C" PRIMARY KEY,
  office_kind text COLLATE "C" NOT NULL,
  label jsonb NOT NULL,
  city text COLLATE "C" NOT NULL,
  place text COLLATE "C" NOT NULL,
  above text COLLATE "C",
  is_outside boolean NOT NULL,
  made_on text COLLATE "C" NOT NULL
);
CREATE INDEX offices_by_city ON offices (city);

CREATE TABLE persons (
  id text COLLATE "C" PRIMARY KEY,
  name text NOT NULL,
  is_sample boolean NOT NULL,
  added_on text COLLATE "C" NOT NULL,
  version integer NOT NULL
);

CREATE TABLE duties (
  id text COLLATE "C" PRIMARY KEY,
  person text COLLATE "C" NOT NULL,
  office text COLLATE "C" NOT NULL,
  post text COLLATE "C" NOT NULL,
  from_day text COLLATE "C" NOT NULL,
  until_day text COLLATE "C"
);
CREATE INDEX duties_by_person ON duties (person);
CREATE INDEX duties_by_office ON duties (office);
`
