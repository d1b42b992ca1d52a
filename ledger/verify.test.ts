import assert from 'node:assert/strict'
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal } from '#kernel/refusal'
import { act, RECORDED_AT } from '#ledger/fixtures/act'
import { onBothStores, type Place } from '#ledger/fixtures/both-stores'
import { actsOfSubjects, tables } from '#ledger/fixtures/acts-of-subjects'
import type { Ledger } from '#ledger/open'
import type { Projection } from '#ledger/projection'
import { verify } from '#ledger/verify'
import { placeOf } from '#ledger/vault-files'

const projections: readonly Projection[] = [actsOfSubjects]
const custody = { by: { person: 'p-1', office: 'o-1' }, happenedAt: '2026-05-06', recordedAt: RECORDED_AT }
const SIZE = 601

/** A log of some hundred entries with heads of several sizes, a file of evidence and a projection. */
async function filled(place: Place): Promise<string> {
  await withLedger(place, [], async ledger => {
    for (let size = 0; size < SIZE - 1; size += 40)
      await ledger.append({
        entries: Array.from({ length: 40 }, (_, n) => act(`case/${n % 7}`, { body: { n: size + n } })),
        recordedAt: RECORDED_AT,
      })
    const held = await ledger.vault.takeIn(upload(), custody)
    assert.ok(!isRefusal(held))
  })
  await place.tamper(tables)
  return place.dir
}

const upload = () => ({
  content: pieces('%PDF-1.7\n', 'invented evidence'),
  name: '物证.pdf',
  bytesMax: 1000,
})

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}

async function withLedger<T>(
  place: Place,
  registered: readonly Projection[],
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const ledger = await place.open(registered)
  try {
    return await work(ledger)
  } finally {
    await ledger.close()
  }
}

onBothStores(freshPlace => {
  test('a log that nobody touched verifies, and so does an empty one', async () => {
    const place = await freshPlace()
    const empty = await withLedger(place, [], verify)
    assert.deepEqual(empty, { counts: { entries: 0, heads: 0, nodes: 0, files: 0, projections: 0 } })
    await filled(place)
    const { counts, misfit } = await withLedger(place, [], verify)
    assert.equal(misfit, undefined)
    assert.deepEqual(counts, { entries: SIZE, heads: 16, nodes: 2, files: 1, projections: 0 })
  })

  test('whatever is changed is found, and the first entry that does not fit is named', async () => {
    const place = await freshPlace()
    await filled(place)
    await withLedger(place, [], async ledger => {
      for (const { what, seq, sql, undo } of changes) {
        await place.tamper(sql, ledger)
        const { misfit } = await verify(ledger)
        assert.deepEqual([misfit?.what, misfit?.seq], [what, seq], sql)
        await place.tamper(undo, ledger)
      }
      assert.equal((await verify(ledger)).misfit, undefined)
    })
  })

  test('entries cut off the end are missed by the head kept beside the database, and nothing goes on', async () => {
    const place = await freshPlace()
    await filled(place)
    await place.tamper('DELETE FROM entries WHERE seq > 560; DELETE FROM heads WHERE size > 560')
    await withLedger(place, [], async ledger => {
      const { misfit } = await verify(ledger)
      assert.deepEqual(misfit, { what: 'cut-off', seq: 561, detail: '560 < 601' })
      const refused = await ledger.append({ entries: [act('case/1')], recordedAt: RECORDED_AT })
      assert.ok(isRefusal(refused))
      assert.equal(refused.refused, 'log-broken')
    })
  })

  test('a log that ends in a head of our making but not of our signing takes no entry more', async () => {
    const place = await freshPlace()
    await filled(place)
    const append = { entries: [act('case/1')], recordedAt: RECORDED_AT }
    for (const [sql, name] of [
      ["UPDATE heads SET public_key = sha256('x') WHERE size = 601", 'unknown-key'],
      ["UPDATE heads SET root = sha256('x') WHERE size = 601", 'unknown-key'],
      [
        'UPDATE heads SET public_key = (SELECT public_key FROM heads WHERE size = 40) WHERE size = 601',
        'log-broken',
      ],
    ] as const) {
      await place.tamper(sql)
      const refused = await withLedger(place, [], ledger => ledger.append(append))
      assert.ok(isRefusal(refused))
      assert.equal(refused.refused, name, sql)
    }
  })

  test('a file that was changed, removed, or put there by others is found', async () => {
    const place = await freshPlace()
    const dir = await filled(place)
    const sha256 = readdirSync(join(dir, 'vault'), { recursive: true })
      .map(name => String(name).split('/').at(-1) ?? '')
      .find(name => name.length === 64) as string
    const path = placeOf(dir, sha256)
    const contents = readFileSync(path)
    const found = async () => (await withLedger(place, [], verify)).misfit
    appendFileSync(path, ' ')
    assert.deepEqual(await found(), {
      what: 'file-changed',
      seq: SIZE,
      detail: `${sha256.slice(0, 2)}/${sha256}`,
    })
    rmSync(path)
    assert.deepEqual(await found(), { what: 'file-missing', seq: SIZE, detail: sha256 })
    writeFileSync(path, contents)
    assert.equal(await found(), undefined)
    writeFileSync(join(dir, 'vault', sha256.slice(0, 2), 'x'), '')
    assert.equal((await found())?.what, 'file-changed')
  })

  test('an anchor that is none is told', async () => {
    const place = await freshPlace()
    const dir = await filled(place)
    const path = join(dir, 'keys', 'head.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('601', '600'))
    assert.equal((await withLedger(place, [], verify)).misfit?.what, 'anchor-unreadable')
    // Whoever cuts entries off the end may think of the anchor too.
    rmSync(path)
    await place.tamper('DELETE FROM entries WHERE seq > 560; DELETE FROM heads WHERE size > 560')
    assert.equal((await withLedger(place, [], verify)).misfit?.what, 'anchor-unreadable')
  })

  test('a projection is what its entries give, and a changed row of it is found', async () => {
    const place = await freshPlace()
    await filled(place)
    const found = async () => (await withLedger(place, projections, verify)).misfit
    assert.deepEqual(await found(), {
      what: 'projection-changed',
      detail: 'acts-of-subjects: acts_of_subjects',
    })
    await withLedger(place, projections, ledger => ledger.rebuild())
    assert.equal(await found(), undefined)
    await place.tamper("UPDATE acts_of_subjects SET acts = acts + 1 WHERE subject = 'case/1'")
    assert.equal((await found())?.what, 'projection-changed')
  })
})

const hash = "sha256('changed')"
const keep = (table: string, rows: string) =>
  `CREATE TABLE kept AS SELECT * FROM ${table} WHERE ${rows}; DELETE FROM ${table} WHERE ${rows};`
const giveBack = (table: string, rows: string) =>
  `DELETE FROM ${table} WHERE ${rows}; INSERT INTO ${table} SELECT * FROM kept; DROP TABLE kept;`

const exchange = `UPDATE entries SET seq = CASE seq WHEN 10 THEN -1 ELSE -2 END WHERE seq IN (10, 11);
  UPDATE entries SET seq = seq + 12 WHERE seq < 0`

/** Changes of one row each, what verification says of them, and how they are taken back. */
const changes = [
  ...[
    ['body', `'{"n": 1000}'`],
    ['happened_at', "'2026-05-05'"],
    ['recorded_at', "'2026-05-05T00:00:00.000Z'"],
    ['person', "'p-2'"],
    ['authority', 'NULL'],
    ['basis', "'另一条'"],
    ['kind', "'other'"],
    ['leaf', hash],
  ].map(([column, value]) => ({
    ...{ what: 'entry-changed', seq: 123 },
    sql: `${keep('entries', 'seq = 123')} INSERT INTO entries SELECT * FROM kept;
      UPDATE entries SET ${column} = ${value} WHERE seq = 123`,
    undo: giveBack('entries', 'seq = 123'),
  })),
  {
    ...{ what: 'entry-missing', seq: 200 },
    sql: keep('entries', 'seq = 200'),
    undo: giveBack('entries', 'seq = 200'),
  },
  {
    // Two entries change places, with their numbers, so that no gap is left.
    ...{ what: 'entry-changed', seq: 10 },
    sql: `ALTER TABLE entries DROP CONSTRAINT entries_seq_check; ${exchange}`,
    undo: exchange,
  },
  {
    ...{ what: 'tree-changed', seq: 512 },
    sql: `${keep('nodes', 'place = 1')} INSERT INTO nodes SELECT * FROM kept; UPDATE nodes SET hash = ${hash} WHERE place = 1`,
    undo: giveBack('nodes', 'place = 1'),
  },
  { what: 'tree-changed', seq: 256, sql: keep('nodes', 'place = 0'), undo: giveBack('nodes', 'place = 0') },
  {
    ...{ what: 'tree-changed', seq: undefined },
    sql: `INSERT INTO nodes VALUES (8, 9, ${hash})`,
    undo: 'DELETE FROM nodes WHERE place = 9',
  },
  {
    ...{ what: 'head-unsigned', seq: 41 },
    sql: `${keep('heads', 'size = 80')} INSERT INTO heads SELECT * FROM kept;
      UPDATE heads SET signed_at = '2026-05-06T01:02:03.005Z' WHERE size = 80`,
    undo: giveBack('heads', 'size = 80'),
  },
  {
    ...{ what: 'head-changed', seq: 41 },
    sql: `${keep('heads', 'size = 80')} INSERT INTO heads SELECT * FROM kept;
      UPDATE heads SET peaks = ${hash} WHERE size = 80`,
    undo: giveBack('heads', 'size = 80'),
  },
  {
    ...{ what: 'head-by-another-key', seq: 41 },
    sql: `${keep('heads', 'size = 80')} INSERT INTO heads SELECT * FROM kept;
      UPDATE heads SET public_key = ${hash} WHERE size = 80`,
    undo: giveBack('heads', 'size = 80'),
  },
  {
    // A head from between two others, which cover its entries.
    ...{ what: 'head-changed', seq: 41 },
    sql: keep('heads', 'size = 80'),
    undo: giveBack('heads', 'size = 80'),
  },
  {
    // The last entry and its head: only the head that is kept beside the database tells.
    ...{ what: 'cut-off', seq: 601 },
    sql: `${keep('entries', 'seq = 601')} CREATE TABLE kept_heads AS SELECT * FROM heads WHERE size = 601;
      DELETE FROM heads WHERE size = 601`,
    undo: `${giveBack('entries', 'seq = 601')} INSERT INTO heads SELECT * FROM kept_heads; DROP TABLE kept_heads`,
  },
  {
    ...{ what: 'entry-unsigned', seq: 601 },
    sql: keep('heads', 'size = 601'),
    undo: giveBack('heads', 'size = 601'),
  },
  {
    ...{ what: 'entry-changed', seq: 602 },
    sql: `INSERT INTO entries SELECT 602, 'case/x', 1, kind, happened_at, recorded_at, person, office, post,
      authority, basis, body, NULL, NULL, leaf FROM entries WHERE seq = 1`,
    undo: 'DELETE FROM entries WHERE seq = 602',
  },
]
