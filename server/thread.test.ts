import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { MeasureBrief, MeasurePage } from '#server/api/measures'
import type { CoveragePage, MatrixShape, ThreadShape } from '#server/api/thread'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
})
after(() => door.close())

async function good<T>(path: string): Promise<T> {
  const { status, body } = await door.ask<T>(path)
  assert.equal(status, 200, `${path} ${JSON.stringify(body).slice(0, 200)}`)
  return body
}

test('every measure opens, with who leads and what it rests on', async () => {
  const all = await good<MeasureBrief[]>('/api/measures')
  assert.ok(all.length >= 45)
  for (const { id, indicators, courses } of all) {
    const page = await good<MeasurePage>(`/api/measures/${id}`)
    assert.deepEqual([page.moves.length, page.carriedOutBy.length], [indicators, courses], id)
    assert.ok(page.basis.length > 0 && page.clauses.length > 0 && page.evidence.length > 0, id)
  }
  assert.equal((await door.ask('/api/measures/nothing')).status, 404)
})

test('whatever a thread shows has a thread of its own, which leads back', async () => {
  const start = await good<ThreadShape>('/api/thread/P2.7')
  const nodes = start.columns.flatMap(one => one.nodes)
  assert.ok(nodes.length > 20)
  for (const { id } of nodes) {
    const there = await good<ThreadShape>(`/api/thread/${encodeURIComponent(id)}`)
    assert.equal(there.focus.id, id)
    assert.ok(
      there.columns.some(one => one.nodes.some(node => node.id === start.focus.id)),
      `${id} does not lead back`,
    )
  }
})

test('figures come with a place and a day; what is missing has a reason', async () => {
  const { columns } = await good<ThreadShape>('/api/thread/C02?place=430100&on=2020-11-30')
  const [figure] = (columns.at(-1)?.nodes ?? []).map(one => one.figure)
  assert.equal(figure?.value, 39.29)
  const without = await good<ThreadShape>('/api/thread/C02')
  assert.equal(without.columns.at(-1)?.nodes[0]?.figure, undefined)
  assert.equal((await door.ask('/api/thread/C02?place=430100&on=2020-02-30')).status, 422)
  assert.equal((await door.ask('/api/thread/C02?place=Atlantis')).status, 404)
  assert.equal((await door.ask('/api/thread/nothing')).status, 404)
})

test('coverage names all that it lists, and the indicators that are the nation’s', async () => {
  const page = await good<CoveragePage>('/api/plan/coverage')
  const listed = [...page.open, ...page.dutiesWithoutIndicator, ...page.indicatorsWithoutDuty]
  assert.deepEqual(
    page.named.map(one => one.id),
    listed,
  )
  assert.ok(page.ofTheNation.some(one => one.id === 'trademark-pendency'))
})

test('the matrix has a crossing for each mission and standard, with what fills it', async () => {
  const { crossings } = await good<MatrixShape>('/api/plan/matrix')
  assert.equal(crossings.length, 20)
  assert.deepEqual(
    crossings.filter(one => one.gap === 'empty').map(one => `${one.mission} ${one.standard}`),
    ['grand-protection economic-contribution', 'use-promotion protective-environment'],
  )
})
