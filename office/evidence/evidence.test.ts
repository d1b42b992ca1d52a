import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores, type Place } from '#ledger/fixtures/both-stores'
import type { Ledger } from '#ledger/open'
import { verify } from '#ledger/verify'
import { caseProjection } from '#office/casework/case-projection'
import { openDesk } from '#office/casework/desk'
import { book } from '#office/casework/fixtures/desk-over'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { sightOf } from '#office/casework/visibility'
import { evidenceProjection } from '#office/evidence/evidence-projection'
import { type EvidenceRoom, openEvidence } from '#office/evidence/open'

const ON = '2026-03-02'
const BYTES_MAX = 1000
const people = inventedCity()
const as = async (person: string): Promise<Viewer> => people.viewer(person, ON)

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}

function done<T>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}

const nameOf = (result: unknown): string => (isRefusal(result) ? result.refused : 'done')

/** A complaint that an officer of the IP office has, and the room where its evidence is kept. */
async function withRoom(
  place: Place,
  work: (room: EvidenceRoom, id: string, ledger: Ledger) => Promise<void>,
): Promise<void> {
  const ledger = await place.open([caseProjection(book), evidenceProjection])
  try {
    const opening = { ledger, book, people, now: () => `${ON}T08:00:00.000Z` }
    const asked = { procedure: 'complaint', lead: 'ip-office', place: PLACE, on: ON }
    const { id } = done(await openDesk(opening).open(await as('ip-office.one'), asked)).case
    await work(openEvidence({ ...opening, bytesMax: BYTES_MAX }), id, ledger)
  } finally {
    await ledger.close()
  }
}

const pdf = (id: string, more: object = {}) => ({
  ...{ case: id, name: '照片.pdf', content: pieces('%PDF-1.7\n', '虚拟'), ...more },
})

onBothStores(freshPlace => {
  test('what is taken in is listed, opened and handed on, and every hand is on record', async () =>
    withRoom(await freshPlace(), async (room, id, ledger) => {
      const one = await as('ip-office.one')
      const asked = { ...pdf(id), note: '现场照片', key: 'k' }
      const taken = done(await room.takeIn(one, asked))
      assert.deepEqual([taken.bytes, taken.mediaType, taken.office], [15, 'application/pdf', 'ip-office'])
      const again = done(await room.takeIn(one, { ...pdf(id), note: '现场照片', key: 'k' }))
      assert.deepEqual([again, done(await room.list(one, id))], [taken, [taken]])
      const of = { case: id, n: taken.n }
      const opened = done(await room.open(await as('ip-office.two'), of))
      const read: string[] = []
      for await (const piece of opened.content) read.push(Buffer.from(piece).toString())
      assert.equal(read.join(''), '%PDF-1.7\n虚拟')
      assert.equal(nameOf(await room.handOn(one, { ...of, to: 'none' })), 'unknown-office')
      const steps = done(await room.handOn(one, { ...of, to: 'court' }))
      assert.deepEqual(
        steps.map(step => [step.act, step.by.person, step.to?.office]),
        [
          ['taken-in', 'ip-office.one', undefined],
          ['opened', 'ip-office.two', undefined],
          ['handed-on', 'ip-office.one', 'court'],
        ],
      )
      assert.deepEqual(done(await room.custody(one, of)), steps)
      assert.equal((await verify(ledger)).misfit, undefined)
    }))

  test('what is secret is there for those alone who have the case, whatever is asked', async () =>
    withRoom(await freshPlace(), async (room, id, ledger) => {
      const [one, two, head] = await Promise.all(['one', 'two', 'head'].map(who => as(`ip-office.${who}`)))
      assert.ok(one && two && head)
      const plain = done(await room.takeIn(one, pdf(id)))
      const secret = done(await room.takeIn(one, { ...pdf(id), name: '秘密.pdf', isSecret: true }))
      const listed = async (viewer: Viewer) => done(await room.list(viewer, id)).map(piece => piece.n)
      const rows = (viewer: Viewer) =>
        ledger.store.inNameOf(sightOf(viewer), tx =>
          tx.rows<{ seq: number }>('SELECT * FROM case_evidence ORDER BY seq'),
        )
      for (const [viewer, sees] of [
        [one, [plain.n, secret.n]],
        [head, [plain.n, secret.n]],
        [two, [plain.n]],
      ] as const) {
        assert.deepEqual(await listed(viewer), sees)
        assert.deepEqual(
          (await rows(viewer)).map(row => row.seq),
          sees,
        )
      }
      const stranger = await as('court.head')
      assert.deepEqual(await rows(stranger), [])
      // The same contents, taken in twice: what was done with the one is not told of the other.
      assert.equal(done(await room.custody(two, { case: id, n: plain.n })).length, 1)
      const of = { case: id, n: secret.n }
      for (const ask of [room.open, room.custody])
        assert.deepEqual(await ask(two, of), { refused: 'unknown-evidence', detail: `${id}/${secret.n}` })
      assert.equal(nameOf(await room.handOn(two, { ...of, to: 'court' })), 'unknown-evidence')
      for (const asked of [
        room.list(stranger, id),
        room.open(stranger, { case: id, n: plain.n }),
        room.takeIn(stranger, pdf(id)),
      ])
        assert.deepEqual(await asked, { refused: 'unknown-case', detail: undefined })
      assert.equal(nameOf(await room.custody(one, { case: id, n: 10_000 })), 'unknown-evidence')
    }))

  test('what is too large, or not what it says, is refused before the rest is read, and nothing stays', async () =>
    withRoom(await freshPlace(), async (room, id, ledger) => {
      const one = await as('ip-office.one')
      const head = await ledger.head()
      let read = 0
      async function* endless(begin: string) {
        yield Buffer.from(begin)
        for (; read < 1e6; read += 4096) yield Buffer.alloc(4096, 'x')
      }
      const take = async (name: string, begin: string) =>
        nameOf(await room.takeIn(one, { case: id, name, content: endless(begin) }))
      assert.equal(await take('录像.pdf', '%PDF-1.7\n'), 'too-large')
      const some = nameOf(await room.takeIn(one, { ...pdf(id), name: '程序.exe' }))
      const picture = nameOf(await room.takeIn(one, { ...pdf(id), name: '照片.jpg' }))
      const empty = nameOf(await room.takeIn(one, { ...pdf(id), content: pieces() }))
      assert.deepEqual([some, picture, empty], ['not-what-it-says', 'not-what-it-says', 'not-what-it-says'])
      assert.ok(read <= 4096 * 2, `${read} bytes were read`)
      for (const name of ['', 'x'.repeat(300)])
        assert.equal(nameOf(await room.takeIn(one, { ...pdf(id), name })), 'parameter-invalid')
      assert.deepEqual(await ledger.head(), head)
      assert.deepEqual(readdirSync(join(ledger.dir, 'vault', 'incoming')), [])
      assert.deepEqual(done(await room.list(one, id)), [])
    }))

  test('a changed row of evidence is found', async () => {
    const place = await freshPlace()
    await withRoom(place, async (room, id, ledger) => {
      done(await room.takeIn(await as('ip-office.one'), pdf(id)))
      await place.tamper('UPDATE case_evidence SET is_secret = true', ledger)
      assert.deepEqual((await verify(ledger)).misfit, {
        what: 'projection-changed',
        detail: 'evidence: case_evidence',
      })
    })
  })
})
