import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#kernel/refusal'
import { act, RECORDED_AT } from '#ledger/fixtures/act'
import { actsOfSubjects, tables } from '#ledger/fixtures/acts-of-subjects'
import { onBothStores } from '#ledger/fixtures/both-stores'
import type { Ledger } from '#ledger/open'
import type { Projection } from '#ledger/projection'
import { verify } from '#ledger/verify'

/** Follows as the other does, but will not have an act of this kind. */
const strict: Projection = {
  ...actsOfSubjects,
  async project(entries, tx) {
    if (entries.some(one => one.kind === 'senseless')) throw new Error('Fault: makes no sense')
    await actsOfSubjects.project(entries, tx)
  },
}

const rowsOf = (ledger: Ledger) =>
  ledger.store.rows('SELECT subject, acts, last FROM acts_of_subjects ORDER BY subject')

onBothStores(freshPlace => {
  const inLedger = async (work: (ledger: Ledger) => Promise<void>) => {
    const place = await freshPlace()
    const owner = 'GRANT SELECT, INSERT, UPDATE, DELETE ON acts_of_subjects TO zhicheng_desk'
    await (await place.open()).close()
    await place.tamper(`${tables}; ${owner}`)
    const ledger = await place.open([strict])
    try {
      await work(ledger)
    } finally {
      await ledger.close()
    }
  }

  test('whoever appends reads the result at once', () =>
    inLedger(async ledger => {
      await ledger.append({ entries: [act('case/1'), act('case/1')], recordedAt: RECORDED_AT })
      assert.deepEqual(await rowsOf(ledger), [{ subject: 'case/1', acts: 2, last: '2026-05-06' }])
    }))

  test('a projection that fails undoes its own append, and none of those that waited with it', () =>
    inLedger(async ledger => {
      const kinds = ['act', 'senseless', 'act', 'act']
      const results = await Promise.allSettled(
        kinds.map((kind, n) =>
          ledger.append({ entries: [act(`case/${n}`), act(`case/${n}`, { kind })], recordedAt: RECORDED_AT }),
        ),
      )
      assert.deepEqual(
        results.map(one => one.status),
        ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
      )
      assert.match(String((results[1] as PromiseRejectedResult).reason), /makes no sense/)
      const { entries } = await ledger.entries({})
      assert.deepEqual(
        entries.map(one => one.id),
        ['case/0#1', 'case/0#2', 'case/2#1', 'case/2#2', 'case/3#1', 'case/3#2'],
      )
      assert.equal((await rowsOf(ledger)).length, 3)
      assert.equal((await verify(ledger)).misfit, undefined)
    }))

  test('however entries came in, made again the tables are what stands', () =>
    inLedger(async ledger => {
      const appends = fc.array(
        fc.array(
          fc.record({ subject: fc.constantFrom('a', 'b', 'c', 'd'), day: fc.integer({ min: 1, max: 28 }) }),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        { minLength: 1, maxLength: 12 },
      )
      await fc.assert(
        fc.asyncProperty(appends, fc.boolean(), async (lists, atOnce) => {
          const days = lists.map(list =>
            list.map(one => act(one.subject, { happenedAt: `2026-05-${String(one.day).padStart(2, '0')}` })),
          )
          const ask = (entries: ReturnType<typeof act>[]) =>
            ledger.append({ entries, recordedAt: RECORDED_AT })
          if (atOnce) await Promise.all(days.map(ask))
          else for (const entries of days) assert.ok(!isRefusal(await ask(entries)))
          assert.equal((await verify(ledger)).misfit, undefined)
          const stood = await rowsOf(ledger)
          await ledger.rebuild()
          assert.deepEqual(await rowsOf(ledger), stood)
        }),
        { numRuns: 15 },
      )
    }))

  test('inside a transaction the store beside it is not asked', () =>
    inLedger(async ledger => {
      const asking = ledger.store.transaction(() => ledger.store.rows('SELECT 1'))
      await assert.rejects(asking, /Fault: inside a transaction/)
    }))
})
