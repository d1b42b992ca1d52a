import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { RightRecord } from '#kernel/record'
import { isRefusal } from '#kernel/refusal'
import { contextOver, recordOf } from '#register/fixtures/small-register'
import { loadFiles } from '#register/load'
import type { Loaded, LoadOptions } from '#register/loading/context'
import type { Store } from '#register/store/engine'
import { openStore } from '#register/store/open'
import type { RightRow } from '#register/store/tables'

const dir = mkdtempSync(join(tmpdir(), 'load-'))
let store: Store

before(async () => {
  const opened = await openStore({ dir })
  assert.ok(!isRefusal(opened))
  store = opened
})
after(async () => {
  await store.close()
  rmSync(dir, { recursive: true })
})

let files = 0
async function load(records: readonly (RightRecord | object)[], options: LoadOptions = {}): Promise<Loaded> {
  files += 1
  const path = join(dir, `${files}.lines`)
  writeFileSync(path, records.map(record => JSON.stringify(record)).join('\n'))
  const loading = loadFiles([path], contextOver(store), options)
  for (;;) {
    const step = await loading.next()
    if (step.done) return step.value
  }
}

const rights = () => store.rows<RightRow>('SELECT * FROM rights ORDER BY register, id')
const emptied = async () => store.run('TRUNCATE TABLE rights')
const countsOf = ({ read, stored, unchanged, superseded, merged, rejectedCount }: Loaded) => ({
  read,
  stored,
  unchanged,
  superseded,
  merged,
  rejectedCount,
})

test('records become rights with their place, classes, events and status', async () => {
  await emptied()
  const record = recordOf('201510000001X', { grantedOn: '2018-01-02', ipc: ['H04L 9/32', 'G06F 21/10'] })
  const loaded = await load([record])
  assert.deepEqual(countsOf(loaded), {
    read: 1,
    stored: 1,
    unchanged: 0,
    superseded: 0,
    merged: 0,
    rejectedCount: 0,
  })
  const [right] = await rights()
  assert.ok(right)
  assert.equal(right.id, 'CN201510000001X')
  assert.deepEqual(right.places, ['430104', '430100', '430000', '100000'])
  assert.deepEqual(right.classes, ['section/G', 'section/H'])
  assert.deepEqual(right.eventCode, ['filed', 'granted'])
  assert.deepEqual(right.status, ['filed', 'in-force', 'expired'])
  assert.deepEqual([right.forceFrom, right.forceUntil], [['2018-01-02'], ['2035-06-01']])
  assert.equal(right.load, loaded.load)
})

test('the same file again changes nothing', async () => {
  await emptied()
  const records = Array.from({ length: 50 }, (_, i) => recordOf(String(2015100000000 + i)))
  await load(records)
  const before = await rights()
  assert.deepEqual(countsOf(await load(records)), {
    read: 50,
    stored: 0,
    unchanged: 50,
    superseded: 0,
    merged: 0,
    rejectedCount: 0,
  })
  assert.deepEqual(await rights(), before)
})

test('a publication, its grant and a later event make one right', async () => {
  await emptied()
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
  const lapse = {
    ...recordOf(''),
    applicationNumber: undefined,
    grantNumber: '104968889',
    title: undefined,
    filedOn: undefined,
    parties: [],
    partial: true,
    statedOn: '2020-06-01',
    events: [{ code: 'lapsed', on: '2020-06-01' }],
  }
  const loaded = await load([lapse, grant, publication])
  assert.deepEqual(countsOf(loaded), {
    read: 3,
    stored: 1,
    unchanged: 0,
    superseded: 0,
    merged: 2,
    rejectedCount: 0,
  })
  const [right, ...others] = await rights()
  assert.equal(others.length, 0)
  assert.ok(right)
  assert.equal(right.title, '一种更好的装置')
  assert.equal(right.abstract, '本发明公开了一种装置。')
  assert.equal(right.kindCode, 'B')
  assert.deepEqual(right.status, ['filed', 'published', 'in-force', 'lapsed'])
  assert.equal(right.statedOn, '2020-06-01')
  assert.equal(right.statedEarlier.title, '2018-03-02')
})
