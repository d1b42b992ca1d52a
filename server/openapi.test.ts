import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly { in: string; name: string; required?: boolean; schema: object }[]
  readonly requestBody?: { content: Record<string, { schema: object }> }
  readonly responses: Record<string, { description: string; content?: Record<string, object> }>
}
interface Description {
  readonly openapi: string
  readonly info: { title: string; version: string }
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { schemas: Record<string, object> }
}

let door: FrontDoor
let described: Description
before(async () => {
  door = await openFrontDoor()
  described = (await door.ask<Description>('/api/openapi.json')).body
})
after(() => door.close())

const operations = () =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

test('the API describes itself in OpenAPI 3.1', () => {
  assert.match(described.openapi, /^3\.1\.\d+$/)
  assert.ok(described.info.title && described.info.version)
  const ids = operations().map(one => one.operation.operationId)
  assert.equal(new Set(ids).size, ids.length)
  for (const id of ids) assert.match(id, /^(get|post)(Api|Sdmx)\w+$/)
})

test('every route is described, and every described route is there', async () => {
  const app = await import('#server/app').then(({ appOf }) => appOf(door.house))
  const routed = app.routes
    .filter(one => ['GET', 'POST'].includes(one.method) && /^\/(api|sdmx)\/(?!\*|openapi)/.test(one.path))
    .map(one => `${one.method.toLowerCase()} ${one.path.replaceAll(/:(\w+)/g, '{$1}')}`)
  const said = operations().map(({ method, path }) => `${method} ${path}`)
  assert.ok(said.length > 20)
  assert.deepEqual([...new Set(routed)].sort(), said.sort())
})

test('each operation names its path parameters, its answers and how it refuses', () => {
  for (const { path, operation } of operations()) {
    const { parameters = [], responses, summary } = operation
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(one => one[1])
    const named = parameters.filter(one => one.in === 'path')
    assert.deepEqual(
      named.map(one => one.name),
      inPath,
      path,
    )
    assert.ok(named.every(one => one.required === true) && parameters.every(one => one.schema), path)
    assert.ok(summary.length > 5, path)
    assert.ok(
      Object.keys(responses).some(status => /^20[024]$/.test(status)),
      path,
    )
    assert.ok(responses.default?.content?.['application/problem+json'], path)
    for (const one of Object.values(responses)) assert.ok(one.description, path)
  }
})

test('what is referred to is there', () => {
  const references = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map(
    one => one[1] as string,
  )
  assert.ok(references.length > 0)
  for (const reference of references) {
    const name = reference.replace('#/components/schemas/', '')
    assert.ok(described.components.schemas[name], reference)
  }
})
