import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import type { Read, ReadFile } from '#kernel/record'
import { fixture } from '#register/readers/fixtures/file-of'
import { openFile, readWith } from '#register/readers/open'
import { usptoGrant } from '#register/readers/uspto-grant'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-'))
})
after(() => rm(folder, { recursive: true }))

const weekly = fixture('uspto-weekly.xml')

/** What is opened of some bytes on disk: names with the number of records, refusals by name. */
async function opened(name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  const said: string[] = []
  for await (const file of openFile({ path, bytes: bytes.length })) {
    const short = file.name.slice(folder.length + 1)
    if ('refusal' in file) said.push(`${short} ${file.refusal.refused}`)
    else {
      const reads = await readsOf(file)
      said.push(`${short} ${reads.map(read => ('rejected' in read ? read.rejected : 'record')).join(' ')}`)
    }
  }
  return said
}

async function readsOf(file: ReadFile): Promise<Read[]> {
  const reads: Read[] = []
  if (usptoGrant.recognises(file)) for await (const read of readWith(usptoGrant, file)) reads.push(read)
  return reads
}

const records = 'record record record'

test('a plain file, a packed file and the members of an archive are read alike', async () => {
  assert.deepEqual(await opened('a.xml', weekly), [`a.xml ${records}`])
  assert.deepEqual(await opened('b.xml.gz', gzipSync(weekly)), [`b.xml ${records}`])
  const archive = zipSync({
    'x/a.xml': weekly,
    'x/': new Uint8Array(),
    'note.txt': Buffer.from('hello'),
    'b.xml': [weekly, { level: 0 }],
  })
  assert.deepEqual(await opened('c.zip', archive), [
    `c.zip/x/a.xml ${records}`,
    'c.zip/note.txt ',
    `c.zip/b.xml ${records}`,
  ])
})

test('an office document stays whole', async () => {
  assert.deepEqual(await opened('t.xlsx', zipSync({ '[Content_Types].xml': Buffer.from('<Types/>') })), [
    't.xlsx ',
  ])
})

test('a packed file that is cut off gives what came before, and says so', async () => {
  const packed = gzipSync(Buffer.concat(Array.from({ length: 50 }, () => weekly)), { level: 0 })
  const [said = ''] = await opened('cut.xml.gz', packed.subarray(0, packed.length / 2))
  assert.match(said, /^cut\.xml (?:record )+truncated$/)
  assert.ok(said.split(' ').length > 60)
  assert.deepEqual(await opened('tiny.xml.gz', gzipSync(weekly).subarray(0, 12)), ['tiny.xml truncated'])
  const damaged = gzipSync(weekly)
  damaged.fill(0xff, 20, 60)
  assert.deepEqual(await opened('bad.xml.gz', damaged), ['bad.xml malformed'])
})

test('a bomb is refused within its bound, after the records before it', async () => {
  const bomb = gzipSync(Buffer.concat([weekly, Buffer.alloc(80 << 20, ' ')]), { level: 9 })
  assert.deepEqual(await opened('bomb.xml.gz', bomb), [`bomb.xml ${records} too-large`])
})

test('an archive is refused where its directory cannot be trusted', async () => {
  const archive = zipSync({ 'a.xml': weekly, 'b.xml': weekly })
  assert.deepEqual(await opened('cut.zip', archive.subarray(0, archive.length - 30)), ['cut.zip truncated'])
  const end = archive.length - 22
  const bytes = Buffer.from(archive)
  const directory = bytes.readUInt32LE(end + 16)
  const shared = Buffer.from(bytes)
  // The second member is told to begin where the first does.
  const second = directory + 46 + 'a.xml'.length
  shared.writeUInt32LE(0, second + 42)
  assert.deepEqual(await opened('shared.zip', shared), ['shared.zip malformed'])
  const encrypted = Buffer.from(bytes)
  encrypted.writeUInt16LE(1, second + 8)
  assert.deepEqual(await opened('locked.zip', encrypted), [
    `locked.zip/a.xml ${records}`,
    'locked.zip/b.xml file-unreadable',
  ])
  const odd = Buffer.from(bytes)
  odd.writeUInt16LE(93, second + 10)
  assert.deepEqual((await opened('odd.zip', odd))[1], 'odd.zip/b.xml file-unreadable')
})

test('members named in GBK keep their names', async () => {
  const name = iconv.encode('专利.xml', 'gbk').toString('latin1')
  const archive = Buffer.from(zipSync({ 'abcd.xml': weekly }))
  for (let at = archive.indexOf('abcd.xml'); at >= 0; at = archive.indexOf('abcd.xml', at + 1))
    archive.write(name, at, 'latin1')
  assert.deepEqual(await opened('gbk.zip', archive), [`gbk.zip/专利.xml ${records}`])
})

test('every packed byte that is read is told', async () => {
  const bytes = gzipSync(weekly)
  const path = join(folder, 'told.xml.gz')
  await writeFile(path, bytes)
  let told = 0
  for await (const file of openFile({ path, bytes: bytes.length }, read => {
    told += read
  }))
    if (!('refusal' in file)) await readsOf(file)
  assert.equal(told, bytes.length)
})

test('a file that went away is told, before it is opened and while it is read', async () => {
  const path = join(folder, 'gone.xml')
  const told: string[] = []
  for await (const file of openFile({ path, bytes: 1 }))
    told.push('refusal' in file ? file.refusal.refused : 'opened')
  assert.deepEqual(told, ['file-not-found'])
  await writeFile(path, weekly)
  for await (const file of openFile({ path, bytes: weekly.length })) {
    assert.ok(!('refusal' in file))
    await rm(path)
    const [only] = await readsOf(file)
    assert.ok(only && 'rejected' in only)
    assert.deepEqual([only.rejected, only.detail], ['file-unreadable', 'ENOENT'])
  }
})
