import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { faultOfArchive } from '#register/tables/archive'

const MOST = 100_000
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 2_654_435_761) >>> 24)
const archive = (members: Record<string, Uint8Array>) => Buffer.from(zipSync(members))
const directoryAt = (bytes: Buffer) => bytes.readUInt32LE(bytes.length - 22 + 16)

test('an archive that holds what it may is taken', async () => {
  assert.equal(await faultOfArchive(archive({ a: noise(40_000), b: noise(40_000) }), MOST), undefined)
  assert.equal(await faultOfArchive(archive({ a: new Uint8Array(90) }), MOST), undefined)
})

test('one that unpacks to more is refused, whatever its directory says of sizes', async () => {
  const bomb = archive({ a: new Uint8Array(MOST + 1), b: noise(300) })
  assert.equal(await faultOfArchive(bomb, MOST), 'too-large')
  const lying = Buffer.from(bomb)
  lying.writeUInt32LE(1, directoryAt(bomb) + 24)
  lying.writeUInt32LE(1, 22)
  assert.equal(await faultOfArchive(lying, MOST), 'too-large')
  const together = archive({ a: new Uint8Array(60_000), b: new Uint8Array(60_000), c: noise(300) })
  assert.equal(await faultOfArchive(together, MOST), 'too-large')
})

test('one whose directory leaves members out, or names bytes twice, is malformed', async () => {
  const bytes = archive({ a: noise(200_000), b: noise(300) })
  const directory = directoryAt(bytes)
  const second = directory + 46 + 1
  const hidden = Buffer.concat([bytes.subarray(0, directory), bytes.subarray(second)])
  hidden.writeUInt16LE(1, hidden.length - 22 + 10)
  assert.equal(await faultOfArchive(hidden, MOST * 10), 'malformed')
  const twice = Buffer.from(bytes)
  twice.writeUInt32LE(0, second + 42)
  assert.equal(await faultOfArchive(twice, MOST * 10), 'malformed')
})

test('what is no archive, or only its beginning, is malformed', async () => {
  const bytes = archive({ a: noise(1_000) })
  for (const none of [
    Buffer.alloc(0),
    Buffer.alloc(30),
    Buffer.from('PK'),
    bytes.subarray(0, bytes.length - 30),
  ])
    assert.equal(await faultOfArchive(none, MOST), 'malformed')
  const cut = Buffer.concat([bytes.subarray(0, 500), bytes.subarray(directoryAt(bytes))])
  assert.equal(await faultOfArchive(cut, MOST), 'malformed')
})
