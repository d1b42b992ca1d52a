import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import iconv from 'iconv-lite'
import { places } from '#jurisdictions/places/places'
import { catalogueOf } from '#kernel/catalogue'
import { placesIndex } from '#kernel/places'
import { isRefusal } from '#kernel/refusal'
import { figureBook } from '#office/figure-book'
import { loadFigures } from '#office/figures-load'
import type { Office } from '#office/measurement'
import { publishedGrantGrowth } from '#policy/inputs/published-grant-growth'
import { residentPopulation } from '#policy/inputs/resident-population'
import type { Store } from '#register/store/engine'
import { openStore } from '#register/store/open'

let dir: string
let store: Store
let office: Office

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhicheng-figures-'))
  const opened = await openStore({ dir: join(dir, 'store') })
  if (isRefusal(opened)) throw new Error(opened.refused)
  store = opened
  office = {
    catalogue: catalogueOf([residentPopulation, publishedGrantGrowth]),
    places: placesIndex(places),
    figures: figureBook([]),
    counts: { ask: async () => () => 0, revision: async () => '' },
  }
})
after(async () => {
  await store.close()
  await rm(dir, { recursive: true, force: true })
})

const ABOUT = { load: 'test', asOf: '2026-06-30' }

async function load(
  name: string,
  lines: readonly string[],
  encode: (text: string) => Uint8Array = text => Buffer.from(text),
) {
  const path = join(dir, name)
  await writeFile(path, encode(lines.join('\n')))
  return loadFigures(office, store, [path], ABOUT)
}

const HEAD = 'place,period,input,value,source'

test('a table goes in, goes in again unchanged, and a new value supersedes', async () => {
  const first = await load('one.csv', [
    HEAD,
    '长沙市,2019,resident-population,839.45,甲',
    '430200,2019,resident-population,402.85,甲',
  ])
  assert.deepEqual(first, {
    read: 2,
    stored: 2,
    unchanged: 0,
    superseded: 0,
    rejectedCount: 0,
    rejected: [],
  })
  const again = await load('one.csv', [
    HEAD,
    '长沙,2019,resident-population,839.45,甲',
    '株洲,2019,resident-population,402.85,甲',
  ])
  assert.deepEqual([again.stored, again.unchanged, again.superseded, again.rejectedCount], [0, 2, 0, 0])
  const newer = await load('two.csv', [HEAD, '长沙市,2019,resident-population,840,甲'])
  assert.equal(newer.superseded, 1)
  assert.equal(office.figures.of('resident-population', '430100').length, 1)
  assert.equal(office.figures.of('resident-population', '430100')[0]?.value, 840)
})

test('each bad row is named with its line and reason, and the rest goes in', async () => {
  const { stored, rejected } = await load('bad.csv', [
    HEAD,
    '亚特兰蒂斯,2019,resident-population,1,乙',
    '长沙市,2019-13,resident-population,1,乙',
    '长沙市,2019,no-such-input,1,乙',
    '长沙市,2019,resident-population,三百,乙',
    '长沙市,2019,resident-population,,乙',
    '湘潭市,2019,resident-population,288.20,乙',
  ])
  assert.equal(stored, 1)
  assert.deepEqual(
    rejected.map(({ position, reason }) => [position, reason]),
    [
      ['line 2', 'unknown-place'],
      ['line 3', 'period-invalid'],
      ['line 4', 'unknown-input'],
      ['line 5', 'value-invalid'],
      ['line 6', 'cell-empty'],
    ],
  )
})

test('what a table sets apart as 其他 is kept apart from the place', async () => {
  const { stored } = await load('other.csv', [
    HEAD,
    '湖南省/其他,2020-11,resident-population,2,丙',
    '湖南省,2020-11,resident-population,6918.40,丙',
  ])
  assert.equal(stored, 2)
  assert.deepEqual(
    office.figures.of('resident-population', '430000').map(one => one.value),
    [6918.4],
  )
  assert.deepEqual(
    office.figures.remainderOf('resident-population', '430000').map(one => one.value),
    [2],
  )
})

/** Position and reason of each rejection. */
const reasons = ({ rejected }: { rejected: readonly { position: string; reason: string }[] }) =>
  rejected.map(({ position, reason }) => `${position} ${reason}`)

test('a number that no statistic can be is refused, and a change may be below zero', async () => {
  const values = ['1e308', '1e-300', '-839.45', '0', '839.45']
  const all = await load('numbers.csv', [
    HEAD,
    ...values.map((value, i) => `长沙市,${2000 + i},resident-population,${value},戊`),
    '长沙市,2020,published-grant-growth,-13.9,戊',
  ])
  assert.equal(all.stored, 3)
  assert.deepEqual(reasons(all), [
    'line 2 value-impossible',
    'line 3 value-impossible',
    'line 4 value-impossible',
  ])
})

test('a period that has not begun has no figure; one that runs may have', async () => {
  const all = await load('future.csv', [
    HEAD,
    '长沙市,2027,resident-population,1,己',
    '长沙市,2026-07-01,resident-population,1,己',
    '长沙市,9999,resident-population,1,己',
    '长沙市,0000,resident-population,1,己',
    '长沙市,2026,resident-population,1,己',
    '长沙市,2026-06-30,resident-population,1,己',
  ])
  assert.equal(all.stored, 2)
  assert.deepEqual(reasons(all), [
    'line 2 date-impossible',
    'line 3 date-impossible',
    'line 4 date-impossible',
    'line 5 date-impossible',
  ])
})

test('whatever is no table is told as a whole, without a line', async () => {
  const path = (name: string) => join(dir, name)
  await mkdir(path('a folder'))
  await symlink(path('loop-b.csv'), path('loop-a.csv'))
  await symlink(path('loop-a.csv'), path('loop-b.csv'))
  await writeFile(path('empty.csv'), '')
  const names = ['none.csv', 'a folder', 'loop-a.csv', 'empty.csv']
  const all = await loadFigures(office, store, [...names.map(path), '/dev/zero'], ABOUT)
  assert.deepEqual(reasons(all), [
    ' file-not-found',
    ' file-unreadable',
    ' file-unreadable',
    ' heading-missing',
    ' file-unreadable',
  ])
  assert.deepEqual([all.read, all.stored, all.rejectedCount], [5, 0, 5])
})

test('headings that are wrong are told once, and not for every row', async () => {
  const all = await load('wrong.csv', ['地区,时期,数值', '长沙市,2020,1', '长沙市,2021,1'])
  assert.deepEqual(
    all.rejected.map(({ position, reason, detail }) => [position, reason, detail]),
    [['', 'heading-missing', 'place, period, input, value, source']],
  )
})

test('bytes that are no text, and an overlong row, cost their rows alone', async () => {
  const random = Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256))
  const binary = await load('binary.csv', [], () => random)
  assert.deepEqual([binary.stored, reasons(binary)], [0, [' encoding-not-recognised']])
  const row = (year: number) => `长沙市,${year},resident-population,${year},庚`
  const many = Array.from({ length: 2_000 }, () => row(2010))
  const late = await load('late.csv', [HEAD, ...many, `${row(2011)}\u0001`, row(2012)], text => {
    const bytes = Buffer.from(text)
    bytes[bytes.indexOf(1)] = 0xff
    return bytes
  })
  assert.deepEqual([late.stored, reasons(late)], [2, ['line 2002 encoding-not-recognised']])
  const long = await load('long.csv', [HEAD, `${'长'.repeat(100_000)},2019,resident-population,1,丁`])
  assert.equal(long.rejected[0]?.reason, 'too-large')
})

test('a file of another encoding is read in it, and NULs do not reach the store', async () => {
  const line = '长沙市,2013,resident-population,722.14,辛'
  const gb = await load('gb.csv', [HEAD, line], text => iconv.encode(text, 'gb18030'))
  assert.deepEqual([gb.stored, gb.rejected], [1, []])
  const wide = await load('wide.csv', [HEAD, line], text => iconv.encode(text, 'utf-16le', { addBOM: true }))
  assert.deepEqual([wide.unchanged, wide.rejected], [1, []])
  const nul = await load('nul.csv', [HEAD, '长沙市,2014,resident-population,731.15,壬\u0000癸'])
  assert.equal(nul.stored, 1)
  assert.equal(
    office.figures.of('resident-population', '430100').find(one => one.period === '2014')?.source,
    '壬 癸',
  )
})

test('a place that ended has figures of periods that began before, and none of later ones', async () => {
  const found = await load('ended.csv', [
    HEAD,
    '莱芜市,2018,resident-population,137.6,甲',
    '莱芜市,2019,resident-population,137.6,甲',
    '341400,2012-01,resident-population,400,甲',
  ])
  assert.equal(found.stored, 1)
  assert.deepEqual(
    found.rejected.map(one => [one.position, one.reason, one.detail]),
    [
      ['line 3', 'place-ended', '371200 莱芜市, 2018-12-26, 370100 济南市'],
      ['line 4', 'place-ended', '341400 巢湖市, 2011-07-14, 340100 合肥市, 340200 芜湖市, 340500 马鞍山市'],
    ],
  )
})
