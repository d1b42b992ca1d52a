import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { holderOf, isClosed, replay } from '#kernel/procedures/case'
import { MAIN } from '#kernel/procedures/chart'
import { isRefusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { verify } from '#ledger/verify'
import type { Ledger } from '#ledger/open'
import { subjectOfCase } from '#office/casework/case-entries'
import { caseRowOf } from '#office/casework/case-row'
import { dossierOf } from '#office/casework/dossier'
import { book, withDesk } from '#office/casework/fixtures/desk-over'
import { plannedOn } from '#office/casework/planned'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { actSome, openSome, proceduresOf } from '#office/casework/fixtures/random-case'

const OPENED = '2026-02-03'
const RUNS = 12
const ACTS = 6

/** Kept act by act, and asked here of all parts that offices have in cases, as when the tables were made. */
const followsFromParts: Readonly<Record<string, string>> = {
  case_counts: `SELECT office, is_closed_file, channel, is_open, left(due_order, 10), count(*)
    FROM case_offices GROUP BY 1, 2, 3, 4, 5`,
  case_pairs: `SELECT o.office, p.office, o.case_id, o.is_open, o.is_closed_file, o.channel, o.procedure,
      o.opened_on, o.next_due, o.due_order
    FROM case_offices o JOIN case_offices p ON p.case_id = o.case_id AND p.office <> o.office`,
}

/** The row of a case by its entries, each of which gives the same planned on what was before as told anew. */
async function toldStepByStep(ledger: Ledger, id: string) {
  const { entries } = await ledger.entries({ subject: subjectOfCase(id) })
  const told = entries.map((_, at) => dossierOf(id, entries.slice(0, at + 1), book))
  for (const [at, entry] of entries.entries()) {
    const [before, after] = [told[at - 1], told[at]]
    assert.ok(after && !isRefusal(after))
    if (!before || isRefusal(before)) continue
    assert.deepEqual(plannedOn(before, [entry]), after)
  }
  const last = told.at(-1)
  return last && !isRefusal(last) ? caseRowOf(last) : undefined
}

onBothStores(freshPlace => {
  test('after any lawful acts the rows are what the entries tell, and one office owes the next act', async () => {
    const people = inventedCity()
    const procedures = await proceduresOf(people)
    await withDesk(
      await freshPlace(),
      async ({ desk, ledger, as }) => {
        const heads = people.persons.filter(person => person.endsWith('.head'))
        const viewers = await Promise.all(heads.map(person => as(person)))
        let acts = 0
        const walk = async (n: number, seed: number[]) => {
          let drawn = 0
          const draw = (below: number) => (seed[drawn++ % seed.length] ?? 0) % Math.max(1, below)
          const procedure = procedures[n % procedures.length]?.id ?? ''
          const asked = { procedure, place: PLACE, on: OPENED, today: OPENED }
          const { outcome, viewer } = await openSome(desk, people, asked)
          assert.ok(!isRefusal(outcome), `${procedure} ${JSON.stringify(outcome)}`)
          const { id } = outcome.case
          let after = OPENED
          let row = outcome.case
          for (let step = 0; step < ACTS; step++) {
            const done = await actSome(desk, viewers, id, { after, every: 9, draw })
            if (!done) break
            acts += 1
            row = done.case
            after = done.entries.at(-1)?.happenedAt ?? after
          }
          const shown = await desk.show({ ...viewer, on: after }, id)
          assert.ok(!isRefusal(shown))
          const { process } = shown.dossier
          assert.deepEqual(await toldStepByStep(ledger, id), row)
          const again = replay(process)
          assert.ok(!isRefusal(again))
          assert.deepEqual([again.states, again.facts], [process.states, process.facts])
          const [stands] = await ledger.store.rows<Record<string, unknown>>(
            'SELECT state, holder_role, holder_office, closed_on FROM cases WHERE id = $1',
            [id],
          )
          assert.ok(stands)
          assert.equal(stands.state, process.states[MAIN])
          assert.equal(stands.holder_role, holderOf(process)?.id ?? null)
          assert.equal(stands.holder_office !== null, !isClosed(process))
          assert.equal(stands.closed_on !== null, isClosed(process))
        }
        await fc.assert(
          fc.asyncProperty(
            fc.nat({ max: 1000 }),
            fc.array(fc.nat({ max: 9999 }), { minLength: 97, maxLength: 97 }),
            walk,
          ),
          { numRuns: RUNS, endOnFailure: true },
        )
        assert.ok(acts >= RUNS, `only ${acts} acts were found`)
        assert.equal((await verify(ledger)).misfit, undefined)
        for (const [table, rows] of Object.entries(followsFromParts)) {
          const strays = await ledger.store.rows(
            `((${rows}) EXCEPT ALL SELECT * FROM ${table}) UNION ALL (SELECT * FROM ${table} EXCEPT ALL (${rows}))`,
          )
          assert.deepEqual(strays, [], table)
        }
      },
      people,
    )
  })

  test('every procedure that an office of the city leads can be opened, and its first holder can act', async () => {
    const people = inventedCity()
    const procedures = await proceduresOf(people)
    await withDesk(
      await freshPlace(),
      async ({ desk, as }) => {
        for (const { id } of procedures) {
          const asked = { procedure: id, place: PLACE, on: OPENED, today: OPENED }
          const { outcome } = await openSome(desk, people, asked)
          assert.ok(!isRefusal(outcome), `${id} ${JSON.stringify(outcome)}`)
          const { holderOffice } = outcome.case
          const shown = await desk.show(await as(`${holderOffice}.head`, OPENED), outcome.case.id)
          assert.ok(!isRefusal(shown), `${id}: its holder ${holderOffice} cannot see it`)
          assert.ok(
            shown.acts.some(one => one.mine.length > 0),
            `${id}: ${holderOffice} has no act`,
          )
        }
      },
      people,
    )
  })
})
