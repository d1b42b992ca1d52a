import pg from 'pg'
import type { Viewer } from '#kernel/authority'
import type { Casebook } from '#office/casework/casebook'
import type { CityPeople, DeskOffice } from '#office/casework/city-people'

const OFFICES = 20
export const TODAY = '2026-06-30'
const PLACE = '430100'

/** A city whose offices are known beforehand. */
export interface BenchCity extends CityPeople {
  offices(): readonly DeskOffice[]
}

/** Offices of one kind, of which each leads its share of the cases. */
export function benchCity(officeKind: string): BenchCity {
  const offices = Array.from({ length: OFFICES }, (_, n) => ({
    ...{ id: `office-${n}`, officeKind, name: `office ${n}`, place: PLACE, city: PLACE },
  }))
  return {
    offices: () => offices,
    viewer: (person, on): Viewer => ({ person, on, duties: [] }),
  }
}

/** Somebody who works in some of the offices. */
export const workerIn = (city: BenchCity, ...numbers: readonly number[]): Viewer => ({
  person: `person-${numbers.join('-')}`,
  on: TODAY,
  duties: numbers.map(n => ({
    ...{ id: `duty-${n}`, person: `person-${numbers.join('-')}`, office: city.offices()[n] as DeskOffice },
    ...{ post: n % 5 === 0 ? ('head' as const) : ('member' as const), from: '2020-01-01' },
  })),
})

const LETTERS = '华长东宏新金大永安和瑞德兴泰盛昌利丰隆光明星河海天山江南北中'
const NAMES = 20_000

/** A party's name. The lower its number, the more cases name it: of the first, one in seven. */
export const partyName = (k: number): string =>
  `${[1, 30, 900].map(step => LETTERS[Math.floor(k / step) % LETTERS.length]).join('')}公司`

const sqlName = (k: string) =>
  `${[1, 30, 900].map(step => `substr('${LETTERS}', 1 + ${k} / ${step} % ${LETTERS.length}, 1)`).join(' || ')} || '公司'`

/** A number from 0 up to (and not) 1 that looks random and hangs on a case's number. */
const drawn = (seed: number) =>
  `((hashint8extended(n, ${seed}) & 9007199254740991)::float8 / 9007199254740992)`
const drawnBelow = (seed: number, below: number) => `floor(${drawn(seed)} * ${below})::int`

/** The text by which exactly one case is found. */
export const rareWord = 'c4ca4238'

/**
 * Rows of many cases as the projection would leave them, made by the server itself in the name of its owner:
 * to enter as many acts would take hours. The index of words is made anew over all of them.
 */
export async function fillCases(url: string, book: Casebook, cases: number): Promise<void> {
  const owner = new pg.Client({ connectionString: url, options: '-c search_path=ledger' })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ name: string; made: string }>(
      `SELECT indexname AS name, indexdef AS made FROM pg_indexes
       WHERE schemaname = 'ledger' AND indexdef LIKE '%USING gin%'`,
    )
    for (const { name } of rows) await owner.query(`DROP INDEX ${name}`)
    await fill(owner, book, cases)
    for (const { made } of rows) await owner.query(made)
    await owner.query(`VACUUM ANALYZE ${tables.join(', ')}`)
  } finally {
    await owner.end()
  }
}

const tables = [
  ...['cases', 'case_offices', 'case_pairs', 'case_counts', 'case_words', 'case_parties'],
  ...['case_clocks', 'case_assigned'],
]

async function fill(owner: pg.Client, book: Casebook, cases: number): Promise<void> {
  const procedures = [...book.procedures.values()]
  const ids = procedures.map(one => one.id)
  const channels = procedures.map(one => one.channel.id)
  const closed = procedures.map(one => one.closed ?? false)
  await owner.query(
    `INSERT INTO cases (id, series, number, procedure, channel, place, lead, title, opened_on, state,
       holder_role, holder_office, closed_on, next_due, next_limit, version, is_closed_file)
     SELECT '${PLACE}-' || procedure || '-bench-' || n, '${PLACE}-' || procedure || '-bench', n, procedure, channel,
       '${PLACE}', lead, title, opened_on, 'state', CASE WHEN is_open THEN 'officer' END, CASE WHEN is_open THEN lead END,
       CASE WHEN is_open THEN NULL ELSE opened_on END, CASE WHEN is_open AND n % 7 > 0 THEN due END,
       CASE WHEN is_open AND n % 7 > 0 THEN 'limit' END, 1 + n % 9, is_closed_file
     FROM (
       SELECT n, p.procedure, p.channel, p.is_closed_file, 'office-' || ${drawnBelow(2, OFFICES)} AS lead,
         ${drawnBelow(3, 10)} = 0 AS is_open,
         to_char(date '2021-01-01' + ${drawnBelow(4, 2000)}, 'YYYY-MM-DD') AS opened_on,
         to_char(date '2026-06-20' + ${drawnBelow(5, 120)}, 'YYYY-MM-DD') AS due,
         ${sqlName(partyNumber(6))} || '诉' || ${sqlName(partyNumber(7))} || left(md5(n::text), 8) AS title
       FROM generate_series(1, $4::bigint) AS n
       JOIN unnest($1::text[], $2::text[], $3::boolean[]) WITH ORDINALITY AS p (procedure, channel, is_closed_file, at)
         ON p.at = 1 + ${drawnBelow(1, procedures.length)}
     ) AS made`,
    [ids, channels, closed, cases],
  )
  for (const sql of ofCases) await owner.query(sql)
}

/** Of a first name that many share down to names that few have: as often as one through its number. */
const partyNumber = (seed: number) => `floor(power(${NAMES}, ${drawn(seed)}))::int`

const ofCases = [
  `INSERT INTO case_offices (office, case_id, since, is_lead, is_open, is_closed_file, channel, procedure, opened_on,
     next_due)
   SELECT office, id, opened_on, is_lead, closed_on IS NULL, is_closed_file, channel, procedure, opened_on, next_due
   FROM cases, LATERAL (VALUES (lead, true), ('office-' || ((right(lead, -7)::int + 1 + number % 3) % ${OFFICES}), false))
     AS part (office, is_lead)
   WHERE is_lead OR number % 3 = 0`,
  `INSERT INTO case_pairs (office, other, case_id, is_open, is_closed_file, channel, procedure, opened_on, next_due)
   SELECT o.office, p.office, o.case_id, o.is_open, o.is_closed_file, o.channel, o.procedure, o.opened_on, o.next_due
   FROM case_offices o JOIN case_offices p ON p.case_id = o.case_id AND p.office <> o.office`,
  `INSERT INTO case_counts
   SELECT office, is_closed_file, channel, is_open, left(due_order, 10), count(*)
   FROM case_offices GROUP BY 1, 2, 3, 4, 5`,
  `INSERT INTO case_parties
   SELECT id, place_in_case, 'party', name, name, false
   FROM cases, unnest(ARRAY[split_part(title, '诉', 1), left(split_part(title, '诉', 2), 5)])
     WITH ORDINALITY AS named (name, place_in_case)`,
  `INSERT INTO case_clocks SELECT id, 'limit', next_due, false FROM cases WHERE next_due IS NOT NULL`,
  `INSERT INTO case_words (case_id, office, is_closed_file, opened_on, search)
   SELECT id, office, o.is_closed_file, o.opened_on, concat_ws(E'\\n', title, id, '', split_part(title, '诉', 1),
     left(split_part(title, '诉', 2), 5))
   FROM cases JOIN case_offices o ON o.case_id = id`,
  `INSERT INTO case_assigned
   SELECT id, 'person-' || right(lead, -7) FROM cases WHERE is_closed_file AND number % 50 = 0`,
]
