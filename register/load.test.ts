import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import type { RightRecord } from '#kernel/record'
import { type Desk, loaded, openDesk } from '#register/fixtures/desk'
import { contextOver, recordOf } from '#register/fixtures/small-register'
import type { Change, Counts, Loaded } from '#register/loading/context'
import { loadsIn, recentLoads } from '#register/loading/journal'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
beforeEach(() => desk.clear())
after(() => desk.close())

const counts = (all: Loaded, expected: Partial<Counts>) => {
  const none = { read: 0, stored: 0, unchanged: 0, superseded: 0, merged: 0, rejected: 0 }
  const { read, stored, unchanged, superseded, merged, rejectedCount } = all
  assert.deepEqual(
    { read, stored, unchanged, superseded, merged, rejected: rejectedCount },
    { ...none, ...expected },
  )
  assert.equal(read, stored + unchanged + superseded + merged + rejectedCount)
}
const reasons = (all: Loaded) => all.rejected.map(({ position, reason }) => `${position} ${reason}`)

const publication = recordOf('2015100000011', {
  publicationNumber: '104968889',
  kindCode: 'A',
  statedOn: '2016-01-06',
  publishedOn: '2016-01-06',
  abstract: '本发明公开了一种装置。',
})
const grant = recordOf('2015100000011', {
  grantNumber: '104968889',
  kindCode: 'B',
  statedOn: '2018-03-02',
  grantedOn: '2018-03-02',
  title: '一种更好的装置',
})
const event = (code: string, on: string, number: Partial<RightRecord>): RightRecord => ({
  register: 'inventions',
  office: 'CN',
  parties: [],
  partial: true,
  statedOn: on,
  events: [{ code, on }],
  ...number,
})
const lapse = event('lapsed', '2020-06-01', { grantNumber: '104968889' })

test('records become rights with their place, classes, events and status', async () => {
  const all = await desk.load([
    recordOf('201510000001X', { grantedOn: '2018-01-02', ipc: ['H04L 9/32', 'G06F 21/10'] }),
  ])
  counts(all, { read: 1, stored: 1 })
  const [right] = await desk.rights()
  assert.ok(right)
  assert.equal(right.id, 'CN201510000001X')
  assert.deepEqual(right.places, ['430104', '430100', '430000', '100000'])
  assert.deepEqual(right.classes, ['section/G', 'section/H'])
  assert.deepEqual(right.eventCode, ['filed', 'granted'])
  assert.deepEqual(right.status, ['filed', 'in-force', 'expired'])
  assert.deepEqual([right.forceFrom, right.forceUntil], [['2018-01-02'], ['2035-06-01']])
  assert.deepEqual([right.load, right.position], [all.load, '#1'])
})

test('the same file again changes nothing', async () => {
  const records = Array.from({ length: 50 }, (_, i) => recordOf(String(2015100000000 + i)))
  await desk.load([...records, lapse])
  const before = await desk.rights()
  const again = await desk.load([...records, lapse])
  counts(again, { read: 51, unchanged: 50, rejected: 1 })
  assert.deepEqual(reasons(again), ['#51 right-unknown'])
  assert.deepEqual(await desk.rights(), before)
})

test('a publication, its grant and a later event make one right, in whatever order they come', async () => {
  counts(await desk.load([lapse, grant, publication]), { read: 3, stored: 1, merged: 2 })
  const [right, ...others] = await desk.rights()
  assert.ok(right)
  assert.equal(others.length, 0)
  assert.deepEqual(
    [right.title, right.abstract, right.kindCode],
    ['一种更好的装置', '本发明公开了一种装置。', 'B'],
  )
  assert.deepEqual(right.status, ['filed', 'published', 'in-force', 'lapsed'])
  assert.deepEqual([right.statedOn, right.statedEarlier.title], ['2020-06-01', '2018-03-02'])
  counts(await desk.load([lapse, grant, publication]), { read: 3, unchanged: 3 })
})

test('a newer record supersedes what it states, an older one fills in what is missing', async () => {
  await desk.load([grant])
  counts(await desk.load([publication]), { read: 1, superseded: 1 })
  counts(await desk.load([lapse]), { read: 1, superseded: 1 })
  const oneByOne = await desk.rights()
  await desk.clear()
  await desk.load([publication, grant, lapse])
  const apart = ['load', 'file', 'position', 'seq']
  const plain = (rows: object[]) =>
    rows.map(row => Object.entries(row).filter(([name]) => !apart.includes(name)))
  assert.deepEqual(plain(await desk.rights()), plain(oneByOne))
})

test('a right known by its publication alone joins its application when that comes', async () => {
  const alone = recordOf('', {
    applicationNumber: undefined,
    publicationNumber: '104968889',
    cpc: ['H04L 9/3247'],
  })
  counts(await desk.load([{ ...alone, statedOn: '2016-02-01' }]), { read: 1, stored: 1 })
  assert.deepEqual(
    (await desk.rights()).map(right => right.id),
    ['CN.104968889'],
  )
  const all = await desk.load([publication, lapse])
  counts(all, { read: 2, superseded: 1, merged: 1 })
  const [right, ...others] = await desk.rights()
  assert.equal(others.length, 0)
  assert.deepEqual([right?.id, right?.cpc, right?.kindCode], ['CN2015100000011', ['H04L 9/3247'], 'A'])
})

test('one number with two contents for one day: the first is kept, the second told', async () => {
  const other = { ...publication, title: '另一种装置' }
  const all = await desk.load([publication, other, publication])
  counts(all, { read: 3, stored: 1, unchanged: 1, rejected: 1 })
  assert.deepEqual(reasons(all), ['#2 same-number-other-contents'])
  assert.equal((await desk.rights())[0]?.title, publication.title)
  assert.deepEqual(reasons(await desk.load([other])), ['#1 same-number-other-contents'])
})

test('each bad record is told with its place and reason, and the rest goes in', async () => {
  const many = 'x'.repeat(20_000)
  const bad: [object, string][] = [
    [recordOf('', { applicationNumber: undefined }), 'number-missing'],
    [recordOf('1 OR 1=1'), 'number-invalid'],
    [recordOf('1', { register: 'nothing' }), 'kind-unknown'],
    [recordOf('1', { title: many }), 'too-large'],
    [recordOf('1', { filedOn: '2023-02-29' }), 'date-invalid'],
    [recordOf('1', { filedOn: '1899-12-31' }), 'date-impossible'],
    [recordOf('1', { filedOn: '2027-01-01' }), 'date-impossible'],
    [recordOf('1', { events: [{ code: 'granted', on: '9999-12-31' }] }), 'date-impossible'],
    [recordOf('1', { grantedOn: '2010-01-01' }), 'date-order'],
    [recordOf('1', { claims: -1 }), 'value-invalid'],
    [recordOf('1', { claims: 1.5 }), 'value-invalid'],
    [recordOf('1', { events: [{ code: 'pledged', on: '2019-01-01', amount: 0.5 }] }), 'value-invalid'],
    [event('lapsed', '2020-01-01', { applicationNumber: '999' }), 'right-unknown'],
    [{ rejected: 'truncated', detail: 'cut' }, 'truncated'],
  ]
  const all = await desk.load([recordOf('7'), ...bad.map(([record]) => record), recordOf('8')])
  counts(all, { read: bad.length + 2, stored: 2, rejected: bad.length })
  const sorted = (list: string[]) => list.sort()
  assert.deepEqual(sorted(reasons(all)), sorted(bad.map(([, reason], i) => `#${i + 2} ${reason}`)))
  const kept = await desk.store.rows<{ reason: string }>(
    'SELECT reason FROM rejections WHERE load = {load:String}',
    { load: all.load },
  )
  assert.equal(kept.length, bad.length)
})

test('half a character and every other text goes in and comes out as text', async () => {
  const title = '\ud83d一种"\\ud83d\u0000\u2028装置\udc00'
  counts(await desk.load([recordOf('1', { title, titles: { en: '\ud800' } })]), { read: 1, stored: 1 })
  const [right] = await desk.rights()
  assert.equal(right?.title, '\ufffd一种"\\ud83d\u0000\u2028装置\ufffd')
  assert.deepEqual(right?.titles, { en: '\ufffd' })
})

test('a trial run counts and leaves everything as it was', async () => {
  await desk.load([publication])
  const before = await desk.rights()
  counts(await desk.load([grant, recordOf('9')], { dryRun: true }), { read: 2, stored: 1, superseded: 1 })
  assert.deepEqual(await desk.rights(), before)
  const tables = await desk.store.rows<{ name: string }>("SHOW TABLES LIKE '%\\_%'")
  assert.deepEqual(tables, [])
})

test('folders are read in order; what no reader knows is rejected by name', async () => {
  const folder = join(desk.dir, 'folder')
  mkdirSync(join(folder, 'b'), { recursive: true })
  writeFileSync(join(folder, 'b', '1.lines'), JSON.stringify(recordOf('2')))
  writeFileSync(join(folder, 'a.lines'), JSON.stringify(recordOf('1')))
  writeFileSync(join(folder, 'c.unknown'), 'x')
  const all = await loaded([folder, join(folder, 'none')], contextOver(desk.store))
  assert.deepEqual(
    (await desk.rights()).map(right => [right.id, right.seq]),
    [
      ['CN1', 1],
      ['CN2', 2],
    ],
  )
  assert.deepEqual(
    all.rejected.map(({ file, reason }) => [file, reason]),
    [
      [join(folder, 'none'), 'file-not-found'],
      [join(folder, 'c.unknown'), 'format-not-recognised'],
    ],
  )
})

test('a load that is stopped leaves nothing behind', async () => {
  const stop = new AbortController()
  stop.abort(new Error('stopped'))
  await assert.rejects(desk.load([publication], { signal: stop.signal }), /stopped/)
  assert.deepEqual(await desk.rights(), [])
  assert.deepEqual(await loadsIn(desk.store, ['staging', 'publishing', 'published']), [])
  assert.equal((await recentLoads(desk.store, 1))[0]?.state, 'failed')
})

test('what follows from rights is told which places, rows and keys changed', async () => {
  await desk.load([publication])
  const changes: [Change, number, string[]][] = []
  const moved = { ...grant, parties: [{ role: 'holder', name: '乙', address: { county: '110105' } }] }
  await desk.load(
    [moved],
    {},
    {
      async afterPublish(change) {
        const added = await desk.store.rows(`SELECT id FROM ${change.added}`)
        const gone = await desk.store.rows<{ place: string }>(
          `SELECT place FROM ${change.before} WHERE (register, id) IN (SELECT register, id FROM ${change.goneKeys})`,
        )
        changes.push([change, added.length, gone.map(row => row.place)])
      },
    },
  )
  assert.equal(changes.length, 1)
  const [[change, added, gone]] = changes as [[Change, number, string[]]]
  assert.deepEqual(change.places, ['100000', '110000', '110100', '110105', '430000', '430100', '430104'])
  assert.deepEqual([added, gone], [1, ['430104']])
})

test('two loads at once wait for each other', async () => {
  const records = Array.from({ length: 30 }, (_, i) => recordOf(String(i + 1)))
  const both = await Promise.all([desk.load(records), desk.load(records)])
  assert.deepEqual(
    both.map(one => [one.stored, one.unchanged]),
    [
      [30, 0],
      [0, 30],
    ],
  )
})

test('any order of the same records gives the same register', async () => {
  const numbers = ['11', '22', '33']
  const records = numbers.flatMap(number => [
    recordOf(number, {
      statedOn: '2016-01-01',
      publicationNumber: `9${number}`,
      kindCode: 'A',
      abstract: '摘要',
    }),
    recordOf(number, {
      statedOn: '2018-01-01',
      grantNumber: `8${number}`,
      grantedOn: '2018-01-01',
      title: '新',
    }),
    event('lapsed', '2020-01-01', { grantNumber: `8${number}` }),
    event('restored', '2020-03-01', { publicationNumber: `9${number}` }),
    event('pledged', '2019-01-01', { applicationNumber: number }),
    recordOf('', {
      applicationNumber: undefined,
      publicationNumber: `9${number}`,
      statedOn: '2017-01-01',
      cpc: ['H04L 9/32'],
    }),
  ])
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(records, { minLength: records.length }), async shuffled => {
      await desk.clear()
      counts(await desk.load(shuffled), { read: 18, stored: 3, merged: 15 })
      seen.add(JSON.stringify((await desk.rights()).map(({ load, file, position, seq, ...right }) => right)))
    }),
    { numRuns: 8, seed: 3 },
  )
  assert.equal(seen.size, 1)
})
