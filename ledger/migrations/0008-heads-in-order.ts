/** Heads are numbered one after the other, so that one taken from between two others is missed. */
export const migration = `
ALTER TABLE heads ADD COLUMN nth bigint;
ALTER TABLE heads DISABLE TRIGGER no_change;
UPDATE heads SET nth = numbered.nth
FROM (SELECT size, row_number() OVER (ORDER BY size) AS nth FROM heads) AS numbered
WHERE heads.size = numbered.size;
ALTER TABLE heads ENABLE TRIGGER no_change;
ALTER TABLE heads ALTER COLUMN nth SET NOT NULL;
ALTER TABLE heads ADD UNIQUE (nth);
`
