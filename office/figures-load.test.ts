import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { places } from '#jurisdictions/places/places'
import { catalogueOf } from '#kernel/catalogue'
import { placesIndex } from '#kernel/places'
import { isRefusal } from '#kernel/refusal'
import { figureBook } from '#office/figure-book'
import { loadFigures } from '#office/figures-load'
import type { Office } from '#office/measurement'
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
    catalogue: catalogueOf([residentPopulation]),
    places: placesIndex(places),
    figures: figureBook([]),
    counts: { ask: async () => () => 0 },
  }
})
after(async () => {
  await store.close()
  await rm(dir, { recursive: true, force: true })
})

async function load(name: string, lines: readonly string[], encode = (text: string) => Buffer.from(text)) {
  const path = join(dir, name)
  await writeFile(path, encode(lines.join('\n')))
  return loadFigures(office, store, [path], 'test')
}

const HEAD = 'place,period,input,value,source'

test('a table goes in, goes in again unchanged, and a new value supersedes', async () => {
  const first = await load('one.csv', [
    HEAD,
    '长沙市,2019,resident-population,839.45,甲',
    '430200,2019,resident-population,402.85,甲',
  ])
  assert.deepEqual(first, { read: 2, stored: 2, unchanged: 0, superseded: 0, rejected: [] })
  const again = await load('one.csv', [
    HEAD,
    '长沙,2019,resident-population,839.45,甲',
    '株洲,2019,resident-population,402.85,甲',
  ])
  assert.deepEqual(
    { ...again, rejected: 0 },
    { read: 2, stored: 0, unchanged: 2, superseded: 0, rejected: 0 },
  )
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
      ['line 6', 'heading-missing'],
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

test('a missing file, an empty one and one overlong row are named', async () => {
  const absent = await loadFigures(office, store, [join(dir, 'none.csv')], 'test')
  assert.equal(absent.rejected[0]?.reason, 'file-not-found')
  const empty = await load('empty.csv', [''])
  assert.equal(empty.read, 0)
  const long = await load('long.csv', [HEAD, `${'长'.repeat(100_000)},2019,resident-population,1,丁`])
  assert.equal(long.rejected[0]?.reason, 'too-large')
})
