import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readIn, writing } from '#office/documents/fixtures/word-file'
import type { TemplatePageShape, TemplateShape } from '#server/api/documents'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'

let door: FrontDoor
let cookie = ''
const json = { 'content-type': 'application/json' }
const path = '/api/templates/complaint/acceptance'

before(async () => {
  door = await openFrontDoor()
  const administrator = { name: '陈明', account: 'chen.ming', password: 'a long enough password' }
  const city = { place: '430100', template: 'prefecture-level-city', administrator }
  const made = await door.request('/api/first-run', {
    ...{ method: 'POST', headers: json, body: JSON.stringify(city) },
  })
  assert.ok(made.status < 300, await made.text())
  const { account, password } = administrator
  const entered = await door.request('/api/sign-in', {
    ...{ method: 'POST', headers: json, body: JSON.stringify({ account, password }) },
  })
  cookie = entered.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
})
after(() => door.close())

const ask = async <T>(to: string) => (await door.ask<T>(to, { headers: { cookie } })).body
const send = (to: string, body: Uint8Array) =>
  door.ask<{ refused?: string; faults?: { refused: string; detail: string }[]; from?: string }>(to, {
    ...{ method: 'POST', headers: { cookie }, body: body as BodyInit },
  })

test('whoever has not signed in is told so, and a document that is not there is not', async () => {
  for (const to of ['/api/templates', path, `${path}/file`, `${path}/preview`, '/api/cases/a/documents'])
    assert.equal((await door.ask(to)).status, 401, to)
  assert.equal((await ask<{ refused: string }>('/api/templates/complaint/none')).refused, 'unknown-document')
  assert.equal((await ask<{ refused: string }>('/api/templates/none/none/file')).refused, 'unknown-procedure')
  assert.equal((await ask<{ refused: string }>('/api/cases/none/documents')).refused, 'unknown-case')
  assert.equal((await ask<{ refused: string }>('/api/cases/none/documents/1')).refused, 'unknown-case')
})

test('every document of every procedure has a template, with the fields that it may name', async () => {
  const all = await ask<TemplateShape[]>('/api/templates')
  const named = [...door.house.catalogue.procedures.values()].flatMap(one => Object.keys(one.documents ?? {}))
  assert.equal(all.length, named.length)
  const page = await ask<TemplatePageShape>(path)
  assert.equal(page.label.zh, '受理告知书')
  assert.ok(page.fields.some(one => one.name.zh === '案号' && one.name.en === 'caseNumber'))
})

test('a template is got, checked, put in force and seen with invented values', async () => {
  const file = await door.request(`${path}/file`, { headers: { cookie } })
  assert.match(file.headers.get('content-disposition') ?? '', /complaint\.acceptance\.docx/)
  assert.match(readIn(new Uint8Array(await file.arrayBuffer())), /\{案号\}/)
  const checked = await send(`${path}/check`, writing('{案号', '{某}'))
  assert.deepEqual(
    checked.body.faults?.map(one => one.refused),
    ['template-field-broken', 'template-field-unknown'],
  )
  assert.equal((await send(path, writing('{某}'))).body.refused, 'template-field-unknown')
  assert.equal((await send(path, new Uint8Array(6_000_000))).body.refused, 'too-large')
  assert.equal((await send(`${path}?from=2026-06-01`, writing('甲'))).body.refused, 'template-in-the-past')
  assert.equal((await send(`${path}?name=a.docx`, writing('改过的{案由}'))).body.from, '2026-06-30')
  const preview = await door.request(`${path}/preview`, { headers: { cookie } })
  assert.match(readIn(new Uint8Array(await preview.arrayBuffer())), /^样张.*\n改过的示例/)
})
