/** An office may end: from a day on it is none any more, and another one answers for what it owed. */
export const migration = `
ALTER TABLE offices ADD COLUMN ended_on text COLLATE "C", ADD COLUMN successor text COLLATE "C",
  ADD CHECK ((ended_on IS NULL) = (successor IS NULL));
`
