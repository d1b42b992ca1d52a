import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { refusals } from '#kernel/refusal'
import type { AboutShape } from '#server/api/about'
import type { CatalogueShape } from '#server/api/catalogue'
import type { PublicationShape } from '#server/api/figures'
import type { IndicatorPage } from '#server/api/indicators'
import type { PlacePage, PlaceShape } from '#server/api/places'
import type { RowsShape, SearchShape } from '#server/api/rights'
import type { SourceBrief, SourcePage } from '#server/api/sources'
import { type FrontDoor, openFrontDoor, TODAY } from '#server/fixtures/front-door'

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

test('it is alive, ready, and says what it holds and where to begin', async () => {
  assert.equal(await (await door.request('/healthz')).text(), 'ok')
  assert.equal(await (await door.request('/readyz')).text(), 'ready')
  const about = await good<AboutShape>('/api/about')
  assert.deepEqual([about.loopbackOnly, about.today, about.rights], [true, TODAY, 0])
  assert.equal(about.horizon.slice(4), '-12-31')
  assert.ok(about.figures > 500)
  const { place, on, indicator } = about.start
  assert.ok((await good<PlacePage>(`/api/places/${place}`)).children.length > 1)
  assert.ok((await good<{ value?: number }>(`/api/indicators/${indicator}`)) && on <= TODAY)
})

test('every definition can be asked for by the id that the catalogue gives', async () => {
  const catalogue = await good<CatalogueShape>('/api/catalogue')
  assert.deepEqual([catalogue.standards.length, catalogue.missions.length], [4, 5])
  assert.ok(catalogue.indicators.length >= 60 && catalogue.registers.length >= 13)
  assert.deepEqual(Object.keys(catalogue.refusals), Object.keys(refusals))
  for (const { id } of catalogue.indicators) {
    const page = await good<IndicatorPage>(`/api/indicators/${id}`)
    assert.equal(page.id, id)
    assert.ok(page.sentence.zh && page.sentence.en && page.basis.length > 0 && page.examples.length > 1, id)
  }
})

test('every source opens, with what answers its clauses and what cites it', async () => {
  const sources = await good<SourceBrief[]>('/api/sources')
  assert.ok(sources.length > 30)
  for (const { id, openClauses, citedBy } of sources) {
    const page = await good<SourcePage>(`/api/sources/${id}`)
    assert.equal(page.clauseList.filter(one => one.answeredBy.length === 0).length, openClauses, id)
    assert.equal(page.cited.length, citedBy, id)
  }
})

test('publications tell where they contradict their own parts', async () => {
  const publications = await good<PublicationShape[]>('/api/publications')
  assert.ok(publications.length >= 5)
  const findings = publications.flatMap(one => one.findings)
  assert.ok(findings.length > 0)
  for (const one of findings) assert.ok(one.missing !== undefined || one.difference !== 0, one.says.en)
})

test('a place is found by code, by name and by part of its name', async () => {
  const page = await good<PlacePage>(`/api/places/${encodeURIComponent('长沙市')}`)
  assert.equal(page.place.code, '430100')
  assert.deepEqual(
    page.path.map(one => one.code),
    ['100000', '430000', '430100'],
  )
  assert.ok(page.children.every(one => one.parent === '430100') && page.children.length >= 9)
  const found = await good<PlaceShape[]>('/api/places?find=changsha')
  assert.equal(found[0]?.code, '430100')
  assert.deepEqual(await good('/api/places?find='), [])
})

test('figures of a place are told as they were printed', async () => {
  const catalogue = await good<CatalogueShape>('/api/catalogue')
  const [first] = [...door.house.office.figures.all()]
  assert.ok(first && catalogue.inputs.some(one => one.id === first.input))
  const figures = await good<{ printed: string }[]>(`/api/figures?place=${first.place}&input=${first.input}`)
  assert.ok(figures.some(one => one.printed === first.printed))
})

test('lists of an empty register are empty, and no page of them is a failure', async () => {
  for (const path of [
    '/api/rights',
    '/api/undecided',
    '/api/rights?page=2000',
    '/api/rights?status=in-force',
  ])
    assert.deepEqual((await good<RowsShape>(path)).rows, [], path)
  const search = await good<SearchShape>(`/api/search?text=${encodeURIComponent('长沙')}`)
  assert.deepEqual([search.total, search.places[0]?.code], [0, '430100'])
  const quoted = await good<SearchShape>(`/api/search?text=${encodeURIComponent("' OR 1=1 -- %_\\")}`)
  assert.equal(quoted.total, 0)
})

/** Paths that are refused, with the name of the refusal and the status. */
const refused: [path: string, name: keyof typeof refusals, status: number][] = [
  ['/api/nothing', 'unknown-address', 404],
  ['/api/places/999', 'unknown-place', 404],
  [`/api/places/${encodeURIComponent('鼓楼区')}`, 'ambiguous-place', 422],
  ['/api/places', 'parameter-invalid', 422],
  ['/api/indicators/nothing', 'unknown-indicator', 404],
  ['/api/indicators/nothing/value?place=430100&on=2020-11-30', 'unknown-indicator', 404],
  ['/api/indicators/ID/value?place=430100', 'parameter-invalid', 422],
  ['/api/indicators/ID/value?place=430100&on=2020-02-30', 'not-a-day', 422],
  ['/api/indicators/ID/value?place=430100&on=yesterday', 'not-a-day', 422],
  ['/api/indicators/ID/trend?place=000000&on=2020-11-30', 'unknown-place', 404],
  ['/api/indicators/ID/trend?place=430100&on=2020-11-30&by=week', 'parameter-invalid', 422],
  ['/api/indicators/ID/rows?place=430100&on=2020-11-30&leaf=-1', 'parameter-invalid', 422],
  ['/api/indicators/ID/rows?place=430100&on=2020-11-30&page=0', 'parameter-invalid', 422],
  ['/api/indicators/ID/export?place=430100&on=2020-11-30&format=doc', 'parameter-invalid', 422],
  ['/api/scoreboard?place=430100&on=2020-13-01', 'not-a-day', 422],
  ['/api/scoreboard?on=2020-11-30', 'parameter-invalid', 422],
  ['/api/sources/nothing', 'unknown-source', 404],
  ['/api/figures?place=430100&input=nothing', 'unknown-input', 404],
  ['/api/search?text=x&register=nothing', 'unknown-register', 404],
  ['/api/rights?status=nothing', 'value-invalid', 422],
  ['/api/rights?on=2021-02-29', 'not-a-day', 422],
  ['/api/rights?page=1e9', 'parameter-invalid', 422],
  ['/api/rights/nothing/CN1', 'unknown-register', 404],
  ['/api/rights/REGISTER/CN1', 'unknown-right', 404],
  ['/api/rights/REGISTER/CN1?on=2021-02-29', 'not-a-day', 422],
  ['/api/loads/nothing', 'unknown-load', 404],
  ['/api/loads/nothing/rejections', 'unknown-load', 404],
  ['/api/loads/nothing/progress', 'unknown-load', 404],
]

test('what cannot be answered is a problem with a name and both sentences', async () => {
  const [id = ''] = door.house.catalogue.indicators.keys()
  const register = [...door.house.catalogue.registers.values()].find(one => !one.fromLedger)?.id ?? ''
  for (const [path, name, status] of refused) {
    const answer = await door.request(path.replace('ID', id).replace('REGISTER', register))
    assert.equal(answer.headers.get('content-type'), 'application/problem+json', path)
    const problem = await answer.json()
    assert.deepEqual(
      [answer.status, problem.status, problem.type, problem.refused],
      [status, status, `/problems/${name}`, name],
      path,
    )
    assert.deepEqual([problem.sentence, problem.title], [refusals[name], refusals[name].en], path)
  }
})

test('no path leads out of the folder of the screens', async () => {
  const paths = [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/%2e%2e/LICENSE',
  ]
  for (const path of [...paths, '/assets/%00', '/%E0%A4%A', '/assets/none.js']) {
    const text = await (await door.request(path)).text()
    assert.ok(!text.includes('"name": "zhicheng"') && !text.includes('Apache License'), path)
  }
  assert.equal((await door.request('/assets/none.js')).status, 404)
  assert.equal((await door.request('/x', { method: 'POST' })).status, 404)
})

test('answers forbid what a page does not need', async () => {
  const { headers } = await door.request('/api/about')
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'self'/)
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('access-control-allow-origin'), null)
})
