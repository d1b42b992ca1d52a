import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Guarded, maySee, type Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { type LedgerStore, VIEWER_ROLE, type Tx } from '#ledger/store/connection'
import { listCases } from '#office/casework/case-list'
import { countCases } from '#office/casework/case-counts'
import { caseOfSubject } from '#office/casework/case-entries'
import { type OpenDesk, withDesk } from '#office/casework/fixtures/desk-over'
import { fill, guardsOf, handOverSome, OPENED, people } from '#office/casework/fixtures/filled-desk'
import { listHandOvers } from '#office/casework/hand-over-list'
import { sightOf } from '#office/casework/visibility'

type Row = Readonly<Record<string, unknown>>

/** All that can be read in a viewer's name, and what a row is known by. Nothing else can be read so. */
const open: Readonly<Record<string, (row: Row) => string>> = {
  cases: row => `${row.id}`,
  case_offices: row => `${row.case_id} ${row.office}`,
  case_pairs: row => `${row.case_id} ${row.office} ${row.other}`,
  case_counts: row =>
    ['office', 'is_closed_file', 'channel', 'is_open', 'due_day', 'number'].map(one => row[one]).join(' '),
  case_assigned: row => `${row.case_id} ${row.person}`,
  case_clocks: row => `${row.case_id} ${row.limit_name}`,
  case_parties: row => `${row.case_id} ${row.place_in_case}`,
  hand_overs: row => `${row.id}`,
  // No evidence is taken in here: its wall is tried where it is kept.
  case_evidence: row => `${row.seq}`,
  entries: row => `${row.subject} ${row.version}`,
  words_seen: row => `${row.case_id} ${row.office}`,
  // Of people nobody is kept here: their wall is tried where they are.
  offices: row => `${row.id}`,
  duties: row => `${row.id}`,
  persons: row => `${row.id}`,
  parts_seen: row => `${row.case_id} ${row.office}`,
}

async function keysIn(tx: Tx): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [table, keyOf] of Object.entries(open))
    found[table] = (await tx.rows<Row>(`SELECT * FROM ${table}`)).map(keyOf).sort()
  return found
}

/** Everything on the desk of a city, and the one decision of the house about each row of it. */
async function oracleOf(desk: OpenDesk): Promise<(viewer: Viewer) => Record<string, string[]>> {
  const { store } = desk.ledger
  const cases = await fill(desk)
  assert.ok((await handOverSome(desk, cases)) > 10)
  const rows = await store.rows<{ id: string; lead: string; procedure: string }>('SELECT * FROM cases')
  const guards = await guardsOf(desk, rows as never)
  const all = Object.fromEntries(
    await Promise.all(
      Object.keys(open)
        .filter(table => !table.endsWith('_seen'))
        .map(async table => [table, await store.rows<Row>(`SELECT * FROM ${table}`)] as const),
    ),
  )
  const handOvers = handOverGuards(all.hand_overs ?? [], guards)
  assert.ok([...handOvers.values()].some(one => one.isClosed && one.joined.length > 0))
  return viewer => {
    const sees = (id: unknown) => maySee(viewer, guards.get(`${id}`) as Guarded).may
    const seesPackage = (id: unknown) => maySee(viewer, handOvers.get(`${id}`) as Guarded).may
    const isPrivy = (id: unknown) => {
      const { assigned, lead } = guards.get(`${id}`) as Guarded
      const heads = viewer.duties.some(one => one.post === 'head' && one.office.id === lead.id)
      return assigned.includes(viewer.person) || heads
    }
    const { offices, heads } = sightOf(viewer)
    const isAssigned = ({ case_id: id }: Row) => guards.get(`${id}`)?.assigned.includes(viewer.person)
    const isHead = ({ office }: Row) => heads.includes(`${office}`)
    /** By a duty in the very office of a row. */
    const seesPart = (row: Row, more?: (row: Row) => boolean | undefined) =>
      offices.includes(`${row.office}`) &&
      (row.is_closed_file === false || isHead(row) || more?.(row) === true)
    const kept: Readonly<Record<string, (row: Row) => boolean>> = {
      case_pairs: row => seesPart(row, isAssigned),
      case_counts: row => seesPart(row),
      cases: row => sees(row.id),
      case_assigned: row => row.person === viewer.person,
      case_parties: row => sees(row.case_id) && (row.is_secret === false || isPrivy(row.case_id)),
      hand_overs: row => seesPackage(row.id),
      entries: ({ subject }) => {
        const id = caseOfSubject(`${subject}`)
        return id === undefined ? seesPackage(`${subject}`.replace('hand-over/', '')) : sees(id)
      },
    }
    const oracle = Object.entries(all).map(([table, every]) => {
      const keep = kept[table] ?? (row => sees(row.case_id))
      return [
        table,
        every
          .filter(keep)
          .map(open[table] as (row: Row) => string)
          .sort(),
      ] as const
    })
    const found: Record<string, string[]> = Object.fromEntries(oracle)
    found.parts_seen = (all.case_offices ?? [])
      .filter(row => seesPart(row, isAssigned))
      .map(row => `${row.case_id} ${row.office}`)
      .sort()
    found.words_seen = found.parts_seen
    return found
  }
}

function handOverGuards(rows: readonly Row[], cases: ReadonlyMap<string, Guarded>): Map<string, Guarded> {
  const offices = new Map(
    [...cases.values()].flatMap(one => [one.lead, ...one.joined]).map(one => [one.id, one]),
  )
  const office = (id: unknown): Guarded['lead'] =>
    offices.get(`${id}`) ?? { id: `${id}`, officeKind: '', name: '', place: '' }
  return new Map(
    rows.map(row => [
      `${row.id}`,
      {
        lead: office(row.from_office),
        joined: row.state === 'drafted' ? [] : [office(row.to_office)],
        assigned: [row.from_case, row.to_case].flatMap(id => cases.get(`${id}`)?.assigned ?? []),
        isClosed: row.is_closed_file === true,
      },
    ]),
  )
}

/** Somebody who believes that he heads every office there is. */
const boastful = async (): Promise<Viewer> => ({
  ...{ person: 'nobody', on: OPENED },
  duties: (await people.offices()).map(office => ({
    ...{ id: office.id, person: 'nobody', office, post: 'head' as const, from: OPENED },
  })),
})

onBothStores(freshPlace => {
  test('a statement that asks for everything is given what the decision point lets its viewer see', async () =>
    withDesk(
      await freshPlace(),
      async desk => {
        const { store } = desk.ledger
        const oracle = await oracleOf(desk)
        const boast = await boastful()
        let closed = 0
        for (const person of [...people.persons, 'nobody']) {
          const viewer = await desk.as(person)
          const sees = oracle(viewer)
          const found = await store.inNameOf(sightOf(viewer), keysIn)
          for (const table of Object.keys(open))
            assert.deepEqual(found[table], sees[table], `${person} ${table}`)
          // The queries of the desk without the first wall: they ask for what a head of all offices sees.
          const torn: LedgerStore = {
            ...store,
            inNameOf: (_, work) => store.inNameOf(sightOf(viewer), work),
          }
          const listed = await listCases(torn, boast, {}, { limit: 200 })
          assert.ok(!isRefusal(listed))
          assert.deepEqual(listed.rows.map(one => one.id).sort(), sees.cases, person)
          // Of closed files that somebody has, he is told by his own name.
          const { channels } = await countCases(torn, { ...boast, person })
          const counted = channels.reduce((sum, one) => sum + one.open + one.closed, 0)
          assert.equal(counted, sees.cases?.length, person)
          const packages = await listHandOvers(torn, boast, {})
          assert.deepEqual(packages.map(one => one.id).sort(), sees.hand_overs, person)
          closed += listed.rows.filter(one => one.isClosedFile).length
        }
        assert.ok(closed > 0, 'nobody saw a closed file')
      },
      people,
    ))

  test("who reads in nobody's name reads nothing, and nobody writes or reads beside the policies", async () => {
    const place = await freshPlace()
    await withDesk(
      place,
      async desk => {
        await fill(desk)
        const { store } = desk.ledger
        const asRole = (sql: string) =>
          store.transaction(async tx => {
            await tx.rows("SELECT set_config('role', $1, true)", [VIEWER_ROLE])
            return tx.rows<Row>(sql)
          })
        for (const table of Object.keys(open))
          assert.deepEqual(await asRole(`SELECT * FROM ${table}`), [], table)
        const [one] = people.persons
        const sight = sightOf(await desk.as(one ?? ''))
        for (const sql of [
          'DELETE FROM cases',
          "UPDATE case_offices SET office = 'x'",
          "INSERT INTO case_assigned VALUES ('x', 'x')",
          'SELECT * FROM case_words',
          'SELECT * FROM sign_in_users',
          'SELECT * FROM heads',
        ])
          await assert.rejects(
            store.inNameOf(sight, tx => tx.rows(sql)),
            { code: '42501' },
            sql,
          )
        const tables = await store.rows<{ name: string; reads: boolean; writes: boolean; walled: boolean }>(
          `SELECT relname AS name, has_table_privilege('${VIEWER_ROLE}', oid, 'SELECT') AS reads,
             has_table_privilege('${VIEWER_ROLE}', oid, 'INSERT, UPDATE, DELETE, TRUNCATE') AS writes,
             relrowsecurity OR relkind = 'v' AS walled
           FROM pg_class WHERE relnamespace = 'ledger'::regnamespace AND relkind IN ('r', 'v', 'm', 'p')`,
        )
        const read = tables.filter(table => table.reads)
        assert.deepEqual(read.map(table => table.name).sort(), Object.keys(open).sort())
        assert.ok(read.every(table => table.walled) && tables.every(table => !table.writes))
        // The connection is the product's own again.
        const [who] = await store.rows<Row>('SELECT current_user AS role')
        assert.equal(who?.role, 'zhicheng_desk')
      },
      people,
    )
  })
})
