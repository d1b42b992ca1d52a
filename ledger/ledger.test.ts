import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Append, Appended } from '#ledger/append-batch'
import { bytesOf, type Entry } from '#ledger/entry'
import { act, RECORDED_AT } from '#ledger/fixtures/act'
import { onBothStores, type Place } from '#ledger/fixtures/both-stores'
import { isConsistent, leafHash, rootByInclusion } from '#ledger/merkle'
import type { Ledger } from '#ledger/open'

/** One suite for both stores: what holds in the process holds on a server. */
onBothStores(freshPlace => {
  const inLedger = async (work: (ledger: Ledger, place: Place) => Promise<void>) => {
    const place = await freshPlace()
    const ledger = await place.open()
    try {
      await work(ledger, place)
    } finally {
      await ledger.close()
    }
  }

  test('entries are numbered in the log and within their subject, and read back as they were entered', () =>
    inLedger(async ledger => {
      const first = entered(await ledger.append(one('case/1')))
      const both = entered(
        await ledger.append({ entries: [act('case/2'), act('case/1')], recordedAt: RECORDED_AT }),
      )
      assert.deepEqual(
        [...first, ...both].map(entry => [entry.seq, entry.id]),
        [
          [1, 'case/1#1'],
          [2, 'case/2#1'],
          [3, 'case/1#2'],
        ],
      )
      assert.deepEqual((await ledger.entries({})).entries, [...first, ...both])
      assert.deepEqual((await ledger.entries({ subject: 'case/1' })).entries, [...first, both[1]])
    }))

  test('any body that JSON can say comes back as it was, and proves itself', () =>
    inLedger(async ledger => {
      let count = 0
      const text = fc.string({ unit: 'grapheme' }).filter(s => !s.includes('\0'))
      const body = fc.letrec(tie => ({
        any: fc.oneof(
          { depthSize: 'small' },
          text,
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.boolean(),
          fc.constant(null),
          fc.array(tie('any'), { maxLength: 4 }),
          fc.dictionary(text, tie('any'), { maxKeys: 4 }),
        ),
      })).any as fc.Arbitrary<Entry['body']>
      await fc.assert(
        fc.asyncProperty(body, async value => {
          const subject = `case/${count++}`
          const [entry] = entered(await ledger.append(one(subject, { body: value })))
          const [read] = (await ledger.entries({ subject })).entries
          assert.deepEqual(bytesOf(read as Entry), bytesOf(entry as Entry))
        }),
        { numRuns: 60 },
      )
    }))

  test('who read an older version is refused, also among appends that wait together', () =>
    inLedger(async ledger => {
      const ask = () => ledger.append({ ...one('case/1'), expect: { 'case/1': 0 } })
      const results = await Promise.all([ask(), ask(), ask()])
      assert.deepEqual(results.map(refusedAs), [undefined, 'changed-meanwhile', 'changed-meanwhile'])
      assert.equal(refusedAs(await ask()), 'changed-meanwhile')
      const next = await ledger.append({ ...one('case/1'), expect: { 'case/1': 1, 'case/9': 0 } })
      assert.equal(refusedAs(next), undefined)
    }))

  test('a request that is sent again gives the same entries and enters nothing twice', () =>
    inLedger(async ledger => {
      const request = { entries: [act('case/1'), act('case/2')], recordedAt: RECORDED_AT, key: 'r-1' }
      const [once, twice] = await Promise.all([ledger.append(request), ledger.append(request)])
      const later = await ledger.append({ ...request, recordedAt: '2026-05-07T00:00:00.000Z' })
      assert.deepEqual(twice, once)
      assert.deepEqual(later, once)
      assert.equal((await ledger.entries({})).entries.length, 2)
      const other = await ledger.append({ ...request, entries: [act('case/3')] })
      assert.equal(refusedAs(other), 'same-key-other-contents')
    }))

  test('an append that cannot be kept is refused by name, and nothing of it stands', () =>
    inLedger(async ledger => {
      const cases: [Append, string][] = [
        [one('case/1', { body: 'a\0b' }), 'text-not-storable'],
        [one('case/1', { body: ['\ud800'] }), 'text-not-storable'],
        [one('case/1', { body: Number.NaN }), 'text-not-storable'],
        [one('case/1', { body: 'x'.repeat(300_000) }), 'too-large'],
        [one('case/1', { happenedAt: '2026-02-29' }), 'not-a-day'],
        [{ ...one('case/1'), recordedAt: '2026-05-06' }, 'not-a-day'],
        [{ entries: [], recordedAt: RECORDED_AT }, 'too-large'],
        [{ entries: [act('case/1'), act('')], recordedAt: RECORDED_AT }, 'too-large'],
      ]
      for (const [append, name] of cases) assert.equal(refusedAs(await ledger.append(append)), name)
      assert.deepEqual((await ledger.entries({})).entries, [])
    }))

  test('as known on a moment, and as it was on a day, are two questions', () =>
    inLedger(async ledger => {
      const at = (happenedAt: string, recordedAt: string) =>
        ledger.append({ entries: [act('case/1', { happenedAt })], recordedAt })
      await at('2026-05-01', '2026-05-02T00:00:00.000Z')
      await at('2026-05-20', '2026-05-21T00:00:00.000Z')
      await at('2026-05-03T09:30+08:00', '2026-06-01T00:00:00.000Z')
      const seqs = async (asked: object) => (await ledger.entries(asked)).entries.map(entry => entry.seq)
      assert.deepEqual(await seqs({ knownOn: '2026-05-31T00:00:00.000Z' }), [1, 2])
      assert.deepEqual(await seqs({ happenedBy: '2026-05-03' }), [1, 3])
      assert.deepEqual(await seqs({ happenedBy: '2026-05-03', knownOn: '2026-05-31T00:00:00.000Z' }), [1])
    }))

  test('a clock that goes back does not change what was known', () =>
    inLedger(async ledger => {
      await ledger.append(one('case/1'))
      const [entry] = entered(
        await ledger.append({ ...one('case/1'), recordedAt: '2020-01-01T00:00:00.000Z' }),
      )
      assert.equal(entry?.recordedAt, RECORDED_AT)
    }))

  test('pages follow each other without a gap', () =>
    inLedger(async ledger => {
      const entries = Array.from({ length: 25 }, (_, n) => act(`case/${n % 2}`))
      await ledger.append({ entries, recordedAt: RECORDED_AT })
      for (const asked of [{}, { subject: 'case/1' }, { kind: 'act' }]) {
        const seen: number[] = []
        for (let after: number | undefined = 0; after !== undefined; ) {
          const page = await ledger.entries({ ...asked, after, limit: 4 })
          seen.push(...page.entries.map(entry => entry.seq))
          after = page.next
        }
        const all = (await ledger.entries(asked)).entries.map(entry => entry.seq)
        assert.deepEqual(seen, all)
        assert.ok(all.length >= 12)
      }
    }))

  test('nobody can change or remove an entry, a hash or a head', () =>
    inLedger(async (ledger, place) => {
      await ledger.append(one('case/1'))
      for (const table of ['entries', 'nodes', 'heads', 'migrations']) {
        for (const sql of [`DELETE FROM ${table}`, `TRUNCATE ${table}`])
          await assert.rejects(ledger.store.rows(sql), { code: '42501' }, sql)
      }
      await ledger.close()
      const owner = 'SET session_replication_role = origin;'
      for (const sql of ["UPDATE entries SET kind = 'x'", 'DELETE FROM heads', 'TRUNCATE entries'])
        await assert.rejects(place.tamper(`${owner} ${sql}`), { code: '23000' }, sql)
    }))

  test('receipts and consistency proofs hold at every size up to 600', () =>
    inLedger(async ledger => {
      const heads: { size: number; root: Buffer }[] = []
      for (let size = 0; size < 600; size += 50) {
        await ledger.append({
          entries: Array.from({ length: 50 }, (_, n) => act(`case/${size + n}`)),
          recordedAt: RECORDED_AT,
        })
        const head = await ledger.head()
        heads.push({ size: head?.size ?? 0, root: Buffer.from(head?.root ?? '', 'hex') })
      }
      for (const seq of [1, 2, 50, 51, 256, 257, 511, 512, 513, 600]) {
        const receipt = given(await ledger.receipt(seq))
        const proof = receipt.proof.map(hash => Buffer.from(hash, 'hex'))
        const root = rootByInclusion(leafHash(Buffer.from(receipt.entry)), seq - 1, receipt.head.size, proof)
        assert.equal(root?.toString('hex'), receipt.head.root)
      }
      for (const [at, old] of heads.entries())
        for (const now of heads.slice(at)) {
          const { proof } = given(await ledger.consistency(old.size, now.size))
          assert.ok(
            isConsistent(
              old,
              now,
              proof.map(hash => Buffer.from(hash, 'hex')),
            ),
          )
        }
      assert.equal(refusedAs(await ledger.receipt(601)), 'unknown-entry')
    }))

  test('many who write at once are all served, each once, and a reopened ledger goes on', async () => {
    const place = await freshPlace()
    const before = await place.open()
    const results = await Promise.all(
      Array.from({ length: 500 }, (_, n) => before.append(one(`case/${n % 50}`))),
    )
    assert.deepEqual(new Set(results.flatMap(entered).map(entry => entry.seq)).size, 500)
    await before.close()
    const again = await place.open()
    const [entry] = entered(await again.append(one('case/0')))
    assert.equal(entry?.seq, 501)
    assert.equal(entry?.version, 11)
    await again.close()
  })
})

const one = (subject: string, change = {}): Append => ({
  entries: [act(subject, change)],
  recordedAt: RECORDED_AT,
})

const refusedAs = (result: unknown) => (isRefusal(result) ? result.refused : undefined)
const entered = (result: Appended): readonly Entry[] => given(result)

function given<T>(result: T | Refusal): T {
  if (isRefusal(result)) assert.fail(`${result.refused} ${result.detail}`)
  return result as T
}
