import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inventedGrants } from '#bench/grants/invented'
import { percentile } from '#bench/measure'
import { benchNamed } from '#bench/run'
import { lineAt } from '#bench/small'
import { usptoGrant } from '#register/readers/uspto-grant'

test('a table is loaded beside the raw insert of the same file', async () => {
  const { ours, peer, ratio, bar } = await lineAt('table', 500)
  assert.deepEqual(
    [typeof ours?.seconds, typeof peer?.seconds, typeof ratio, bar],
    [...['number', 'number', 'number'], { ratio: 0.7 }],
  )
})

test('titles are searched beside PostgreSQL, and both find the same number', async () => {
  const { ours, peer } = await lineAt('search', 3000)
  assert.deepEqual([typeof ours?.p99, typeof peer?.p99], ['number', 'number'])
  assert.equal(Number(ours?.queries) >= 200, true)
})

test('rank intervals are found beside numpy, where there is one, and both agree on the scores', async () => {
  const { ours, bar } = await lineAt('index', 3)
  assert.deepEqual([typeof ours.seconds, bar], ['number', { seconds: 15, ratio: 1 }])
})

test('a plan is asked for over HTTP by everybody who wants something of it, first and behind a report', async () => {
  const { ours, bar } = await lineAt('plan', 120)
  const asked = ['plan', 'items', 'item', 'differences', 'leader', 'duties', 'digest']
  const expected = ['', 'BehindReport', 'First'].flatMap(when => asked.map(one => `${one}${when}`))
  assert.deepEqual(Object.keys(ours).sort(), ['worst', ...expected].sort())
  assert.ok(Object.values(ours).every(one => typeof one === 'number'))
  assert.deepEqual(bar, { ms: 500 })
})

test('there is a bench where a file of that name holds one', async () => {
  assert.equal(await benchNamed('nothing'), undefined)
  assert.equal(await benchNamed('measure'), undefined)
})

test('a percentile is a value that was measured', () => {
  const values = [5, 1, 4, 2, 3]
  assert.deepEqual([percentile(values, 0.5), percentile(values, 0.99), percentile(values, 0)], [3, 5, 1])
})

test('grants of our own are read as those of the office are', async () => {
  const bytes = Buffer.from(inventedGrants().join(''))
  async function* chunks() {
    yield bytes
  }
  const file = { name: 'grants.xml', bytes: bytes.length, head: bytes.subarray(0, 65_536), chunks }
  let records = 0
  for await (const read of usptoGrant.read(file)) {
    assert.ok('record' in read, JSON.stringify(read))
    records += 1
  }
  assert.equal(records, 60)
})
