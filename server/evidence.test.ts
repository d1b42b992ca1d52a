import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { DoneShape } from '#server/api/cases'
import type { CustodyShape, EvidenceListShape, EvidenceShape } from '#server/api/evidence'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'
import { CITY, type GuardedCity, guardedCity } from '#server/fixtures/guarded-city'
import { type Listening, listen } from '#server/listen'

const BYTES_MAX = 3_000_000
const PDF = Buffer.from('%PDF-1.7\n虚拟')

let door: FrontDoor
let listening: Listening
let city: GuardedCity
let id: string
before(async () => {
  door = await openFrontDoor(BYTES_MAX)
  city = await guardedCity(door)
  listening = await listen(door.house, 0, async () => 0)
  const opening = { procedure: 'complaint', lead: `${CITY}-ip-office`, place: CITY, on: '2026-06-29' }
  const opened = await ask<DoneShape>('ip.one', 'cases', JSON.stringify(opening))
  id = opened.case.id
})
after(async () => {
  await listening.stop()
  await door.close()
})

type Refusable<T> = T & { refused?: string }

async function ask<T>(person: string, path: string, body?: BodyInit): Promise<Refusable<T>> {
  const answer = await fetch(`${listening.address}/api/${path}`, {
    headers: { 'content-type': 'application/json', cookie: city.cookies[person] ?? '' },
    ...(body !== undefined && { method: 'POST', body, duplex: 'half' }),
  } as RequestInit)
  return (await answer.json()) as Refusable<T>
}

const put = (person: string, query: string, body: BodyInit = PDF) =>
  ask<EvidenceShape>(person, `cases/${id}/evidence?${query}`, body)

/** What is kept of files that were received and not taken in. */
const left = (): string[] => {
  const folder = join(door.house.dir, 'vault', 'incoming')
  return existsSync(folder) ? readdirSync(folder) : []
}

test('a file is taken in, listed, got back as it was, and handed on with every hand on record', async () => {
  const taken = await put('ip.one', `name=${encodeURIComponent('照片.pdf')}&note=a`)
  assert.deepEqual([taken.name, taken.bytes, taken.personName], ['照片.pdf', 15, '姓名ip.one'])
  const all = await ask<EvidenceListShape>('ip.two', `cases/${id}/evidence`)
  assert.deepEqual(all, { bytesMax: BYTES_MAX, rows: [taken] })
  const got = await fetch(`${listening.address}/api/cases/${id}/evidence/${taken.n}`, {
    headers: { cookie: city.cookies['ip.two'] ?? '' },
  })
  assert.equal(got.headers.get('content-type'), 'application/octet-stream')
  assert.match(got.headers.get('content-disposition') ?? '', /^attachment;.*%E7%85%A7%E7%89%87\.pdf$/)
  assert.deepEqual(Buffer.from(await got.arrayBuffer()), PDF)
  const path = `cases/${id}/evidence/${taken.n}/custody`
  assert.equal((await ask('ip.two', path, JSON.stringify({ to: 'none' }))).refused, 'unknown-office')
  await ask('ip.two', path, JSON.stringify({ to: `${CITY}-court` }))
  const steps = await ask<CustodyShape[]>('ip.head', path)
  assert.deepEqual(
    steps.map(step => [step.act, step.person, step.to?.id]),
    [
      ['taken-in', 'ip.one', undefined],
      ['opened', 'ip.two', undefined],
      ['handed-on', 'ip.two', `${CITY}-court`],
    ],
  )
})

test('a case that goes on with another has its evidence, with hands of its own', async () => {
  const more = { procedure: 'patent-infringement-adjudication', lead: `${CITY}-ip-office`, place: CITY }
  const opening = { ...more, on: '2026-06-29', continues: id }
  const next = (await ask<DoneShape>('ip.one', 'cases', JSON.stringify(opening))).case.id
  const [before, after] = await Promise.all(
    [id, next].map(one => ask<EvidenceListShape>('ip.one', `cases/${one}/evidence`)),
  )
  assert.deepEqual(
    after?.rows.map(one => [one.name, one.sha256, one.note]),
    before?.rows.map(one => [one.name, one.sha256, one.note]),
  )
  const [piece] = after?.rows ?? []
  const steps = await ask<CustodyShape[]>('ip.one', `cases/${next}/evidence/${piece?.n}/custody`)
  assert.deepEqual(
    steps.map(step => step.act),
    ['taken-in'],
  )
})

test('a file that is not what it says is refused by name, over the wire too', async () => {
  for (const [name, body] of [
    ['照片.jpg', PDF],
    ['程序.exe', Buffer.from('MZ program')],
    ['文书.docx', Buffer.from('no archive')],
    ['空.pdf', Buffer.alloc(0)],
  ] as const)
    assert.equal((await put('ip.one', `name=${encodeURIComponent(name)}`, body)).refused, 'not-what-it-says')
  assert.equal((await put('ip.one', 'note=a')).refused, 'parameter-invalid')
  assert.deepEqual(left(), [])
})

test('a file that says itself to be two gigabytes is refused unread; one that hides it, at the bound', async () => {
  const said = await sending({ 'content-length': String(2 ** 31) }, asking => asking.flushHeaders())
  assert.equal(said.refused, 'too-large')
  let sent = 0
  const hidden = await sending({}, asking => {
    asking.write(PDF)
    const more = () => {
      while (!asking.destroyed && sent < 2 ** 31 && asking.write(Buffer.alloc(100_000, 'x'))) sent += 100_000
    }
    asking.on('drain', more)
    more()
  })
  assert.equal(hidden.refused, 'too-large')
  assert.ok(sent < 2 ** 31)
  assert.deepEqual(left(), [])
  const whole = await put('ip.one', 'name=b.pdf', Buffer.concat([PDF, Buffer.alloc(BYTES_MAX - 15)]))
  assert.equal(whole.bytes, BYTES_MAX)
})

/** The answer to a request of which the body never ends; whoever waits for its end never answers. */
function sending(
  headers: Record<string, string>,
  send: (asking: ClientRequest) => void,
): Promise<{ refused?: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(`${listening.address}/api/cases/${id}/evidence?name=a.pdf`, {
      method: 'POST',
      headers: { ...headers, cookie: city.cookies['ip.one'] ?? '' },
    })
    asking.on('response', async answer => {
      let text = ''
      for await (const piece of answer) text += piece
      asking.destroy()
      resolve(JSON.parse(text))
    })
    asking.on('error', reject)
    send(asking)
  })
}
