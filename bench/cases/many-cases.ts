import type { Viewer } from '#kernel/authority'
import type { Casebook } from '#office/casework/casebook'
import type { CityPeople, DeskOffice } from '#office/casework/city-people'
import type { LedgerStore } from '#ledger/store/connection'

const OFFICES = 20
export const TODAY = '2026-06-30'
const PLACE = '430100'

/** A city whose offices are known beforehand. */
export interface BenchCity extends CityPeople {
  offices(): readonly DeskOffice[]
}

/** Offices of one kind, of which each leads its share of the cases. */
export function benchCity(
  officeKind: string,
): CityPeople & { readonly offices: () => readonly DeskOffice[] } {
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

/** Rows of many cases as the projection would leave them, made by the server itself. */
export async function fillCases(store: LedgerStore, book: Casebook, cases: number): Promise<void> {
  const procedures = [...book.procedures.values()]
  const ids = procedures.map(one => one.id)
  const channels = procedures.map(one => one.channel.id)
  const closed = procedures.map(one => one.closed ?? false)
  await store.rows(
    `INSERT INTO cases (id, series, number, procedure, channel, place, lead, title, opened_on, state,
       holder_role, holder_office, closed_on, next_due, next_limit, version, is_closed_file)
     SELECT '${PLACE}-' || procedure || '-bench-' || n, '${PLACE}-' || procedure || '-bench', n, procedure, channel,
       '${PLACE}', lead, title, opened_on, 'state', CASE WHEN is_open THEN 'officer' END, CASE WHEN is_open THEN lead END,
       CASE WHEN is_open THEN NULL ELSE opened_on END, CASE WHEN is_open AND n % 7 > 0 THEN due END,
       CASE WHEN is_open AND n % 7 > 0 THEN 'limit' END, 1 + n % 9, is_closed_file
     FROM (
       SELECT n, p.procedure, p.channel, p.is_closed_file, 'office-' || (n % ${OFFICES}) AS lead, n % 10 = 0 AS is_open,
         to_char(date '2021-01-01' + (n * 7919 % 2000)::int, 'YYYY-MM-DD') AS opened_on,
         to_char(date '2026-06-20' + (n * 104729 % 120)::int, 'YYYY-MM-DD') AS due,
         ($4::text[])[1 + (n % 8)::int] || '公司与' || ($4::text[])[1 + (n / 8 % 8)::int] || '厂' || md5(n::text) AS title
       FROM generate_series(1, $5::bigint) AS n
       JOIN unnest($1::text[], $2::text[], $3::boolean[]) WITH ORDINALITY AS p (procedure, channel, is_closed_file, at)
         ON p.at = 1 + n * 31 % ${procedures.length}
     ) AS made`,
    [ids, channels, closed, ['华星', '长河', '东风', '宏远', '新光', '金桥', '大成', '永安'], cases],
  )
  await store.rows(
    `INSERT INTO case_offices
     SELECT office, id, opened_on, is_lead, closed_on IS NULL, is_closed_file, channel, procedure, opened_on, next_due
     FROM cases, LATERAL (VALUES (lead, true), ('office-' || ((right(lead, -7)::int + 1 + number % 3) % ${OFFICES}), false))
       AS part (office, is_lead)
     WHERE is_lead OR number % 3 = 0`,
  )
  await store.rows(
    `INSERT INTO case_words
     SELECT id, title, ARRAY(SELECT DISTINCT substr(title, at, 2) FROM generate_series(1, length(title) - 1) AS at)
     FROM cases`,
  )
  await store.rows(
    `INSERT INTO case_assigned SELECT id, 'person-' || right(lead, -7) FROM cases WHERE is_closed_file AND number % 50 = 0`,
  )
}
