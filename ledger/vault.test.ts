import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores, type Place } from '#ledger/fixtures/both-stores'
import { RECORDED_AT } from '#ledger/fixtures/act'
import type { Ledger } from '#ledger/open'
import { verify } from '#ledger/verify'
import { placeOf } from '#ledger/vault-files'

const custody = {
  by: { person: 'p-1', office: 'o-1' },
  happenedAt: '2026-05-06',
  recordedAt: RECORDED_AT,
  concerns: 'case/1',
}
const pdf = Buffer.from(`%PDF-1.7\n${'invented evidence '.repeat(500)}`)
const sha256 = createHash('sha256').update(pdf).digest('hex')

async function* pieces(...parts: Uint8Array[]) {
  yield* parts
}

const upload = (name: string, contents: Uint8Array, bytesMax = 1_000_000) => ({
  ...{ name, bytesMax },
  content: pieces(contents.subarray(0, 3), contents.subarray(3, 5000), contents.subarray(5000)),
})

const filesIn = (place: Place) =>
  readdirSync(join(place.dir, 'vault'), { recursive: true })
    .map(name => join(place.dir, 'vault', String(name)))
    .filter(path => statSync(path).isFile())

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

  test('a file is kept once by its contents, and every hand it passes through is an entry', () =>
    inLedger(async ({ vault, entries }, place) => {
      const { facts } = given(await vault.takeIn(upload('物证.pdf', pdf), custody))
      assert.deepEqual(facts, { sha256, bytes: pdf.length, mediaType: 'application/pdf' })
      given(await vault.takeIn(upload('copy.PDF', pdf), custody))
      given(await vault.handOn(sha256, { person: 'p-2', office: 'o-2' }, custody))
      const read: Uint8Array[] = []
      for await (const piece of given(await vault.open(sha256, custody))) read.push(piece)
      assert.ok(Buffer.concat(read).equals(pdf))
      const { entries: found } = await entries({ subject: `file/${sha256}` })
      assert.deepEqual(
        found.map(entry => (entry.body as { act: string }).act),
        ['taken-in', 'taken-in', 'handed-on', 'opened'],
      )
      assert.deepEqual(filesIn(place), [placeOf(place.dir, sha256)])
    }))

  test('what is too large, is not what it says, or breaks off is refused, and nothing of it stays', () =>
    inLedger(async ({ vault, entries }, place) => {
      const cases: [string, Uint8Array, number, string][] = [
        ['a.pdf', pdf, pdf.length - 1, 'too-large'],
        ['a.png', pdf, 1e6, 'not-what-it-says'],
        ['a.txt', pdf, 1e6, 'not-what-it-says'],
        ['a.pdf', Buffer.from('MZ…'), 1e6, 'not-what-it-says'],
        ['a.txt', Buffer.from('a\0b'), 1e6, 'not-what-it-says'],
        ['a.exe', Buffer.from('MZ…'), 1e6, 'not-what-it-says'],
        ['a', pdf, 1e6, 'not-what-it-says'],
        ['toString.constructor', pdf, 1e6, 'not-what-it-says'],
        ['a.txt', Buffer.from(''), 1e6, 'not-what-it-says'],
      ]
      for (const [name, contents, max, refused] of cases) {
        const result = await vault.takeIn(upload(name, contents, max), custody)
        assert.equal(isRefusal(result) && result.refused, refused, name)
      }
      const breaks = (async function* () {
        yield pdf
        throw new Error('the sender is gone')
      })()
      await assert.rejects(vault.takeIn({ content: breaks, name: 'a.pdf', bytesMax: 1e6 }, custody), /gone/)
      const late = { ...custody, happenedAt: '2026-02-30' }
      assert.ok(isRefusal(await vault.takeIn(upload('a.pdf', pdf), late)))
      assert.deepEqual(filesIn(place), [])
      assert.deepEqual((await entries({})).entries, [])
    }))

  test('a stop before the file is in its place is mended on opening; what has no entry goes', async () => {
    const place = await freshPlace()
    const first = await place.open()
    given(await first.vault.takeIn(upload('a.pdf', pdf), custody))
    await first.close()
    const incoming = join(place.dir, 'vault', 'incoming')
    writeFileSync(join(incoming, `${sha256}.1`), pdf)
    writeFileSync(join(incoming, `${'0'.repeat(64)}.1`), 'no entry')
    writeFileSync(join(incoming, 'half'), pdf.subarray(0, 10))
    const again = await place.open()
    try {
      assert.deepEqual(readdirSync(incoming), [])
      assert.ok(readFileSync(placeOf(place.dir, sha256)).equals(pdf))
      assert.equal((await verify(again)).misfit, undefined)
    } finally {
      await again.close()
    }
  })

  test('a file that was never taken in is unknown, and one that was changed does not pass for itself', () =>
    inLedger(async ({ vault }, place) => {
      const unknown = await vault.open('../../etc/passwd', custody)
      assert.equal(isRefusal(unknown) && unknown.refused, 'unknown-file')
      given(await vault.takeIn(upload('a.pdf', pdf), custody))
      assert.ok(existsSync(placeOf(place.dir, sha256)))
      writeFileSync(placeOf(place.dir, sha256), 'other')
      const contents = given(await vault.open(sha256, custody))
      await assert.rejects(async () => {
        for await (const _ of contents);
      }, /no longer what was taken in/)
    }))
})

function given<T>(result: T | Refusal): T {
  if (isRefusal(result)) assert.fail(`${result.refused} ${result.detail}`)
  return result as T
}
