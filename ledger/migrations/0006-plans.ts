/**
 * What is read of plans: the versions of everything in them with the day from which each stands, so that a
 * plan on any day, and the difference of any two days, are read from rows.
 */
export const migration = `
CREATE TABLE plans (
  id text COLLATE "C" PRIMARY KEY,
  title text NOT NULL,
  city text COLLATE "C" NOT NULL,
  from_day text COLLATE "C" NOT NULL,
  until_day text COLLATE "C" NOT NULL,
  keeper text COLLATE "C" NOT NULL,
  ladder jsonb NOT NULL,
  is_sample boolean NOT NULL,
  drafted_on text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  -- The last entry that says anything of this plan or of what is in it.
  last_seq bigint NOT NULL
);
CREATE INDEX plans_by_city ON plans (city);

CREATE TABLE plan_requests (
  id text COLLATE "C" PRIMARY KEY,
  plan text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  request jsonb NOT NULL,
  asked_office text COLLATE "C" NOT NULL,
  asked_on text COLLATE "C" NOT NULL,
  decided_on text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE INDEX plan_requests_by_plan ON plan_requests (plan, asked_on DESC, id DESC);
CREATE INDEX plan_requests_open ON plan_requests (plan) WHERE state = 'asked';

CREATE TABLE plan_versions (
  plan text COLLATE "C" NOT NULL,
  of text COLLATE "C" NOT NULL CHECK (of IN ('item', 'promise')),
  id text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  since text COLLATE "C" NOT NULL,
  -- Nothing where it was withdrawn.
  body jsonb,
  request text COLLATE "C" NOT NULL,
  PRIMARY KEY (plan, of, id, seq)
);

CREATE TABLE plan_words (
  plan text COLLATE "C" NOT NULL,
  of text COLLATE "C" NOT NULL CHECK (of IN ('item', 'promise')),
  id text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  on_day text COLLATE "C" NOT NULL,
  body jsonb NOT NULL,
  person text COLLATE "C" NOT NULL,
  office text COLLATE "C" NOT NULL,
  PRIMARY KEY (plan, of, id, seq)
);
`
