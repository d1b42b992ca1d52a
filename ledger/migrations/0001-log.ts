/**
 * The log: entries, the hashes that span 256 of those below, and the signed heads. Rows are added and never
 * changed: the product's role may not, and a trigger refuses whoever else tries.
 */
export const migration = `
CREATE TABLE entries (
  seq bigint PRIMARY KEY CHECK (seq > 0),
  subject text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  kind text COLLATE "C" NOT NULL,
  happened_at text COLLATE "C" NOT NULL,
  recorded_at text COLLATE "C" NOT NULL,
  person text NOT NULL,
  office text NOT NULL,
  post text,
  authority text,
  basis text,
  body jsonb NOT NULL,
  key text COLLATE "C",
  part integer,
  leaf bytea NOT NULL CHECK (length(leaf) = 32),
  UNIQUE (subject, version),
  UNIQUE (key, part),
  CHECK ((key IS NULL) = (part IS NULL))
);
CREATE INDEX entries_by_kind ON entries (kind, seq);

CREATE TABLE nodes (
  level smallint NOT NULL CHECK (level > 0 AND level % 8 = 0),
  place bigint NOT NULL CHECK (place >= 0),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, place)
);

CREATE TABLE heads (
  size bigint PRIMARY KEY CHECK (size > 0),
  root bytea NOT NULL CHECK (length(root) = 32),
  signed_at text COLLATE "C" NOT NULL,
  peaks bytea NOT NULL,
  public_key bytea NOT NULL,
  signature bytea NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The log is added to and never changed (% on %)', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['entries', 'nodes', 'heads'] LOOP
    EXECUTE format('CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON %I '
      'FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER no_emptying BEFORE TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM zhicheng_desk', name);
  END LOOP;
END $$;
`
