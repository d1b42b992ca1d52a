import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { request as ask } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'
import { type Listening, listen, type Speaking } from '#server/listen'
import { Refused } from '#server/refused'

let door: FrontDoor
let listening: Listening
let port = 0
/** What the lines run in the server were, and how each speaks. */
const lines: string[][] = []
let run: (speaking: Speaking) => Promise<number> = async () => 0

before(async () => {
  door = await openFrontDoor()
  await mkdir(join(door.house.dir, 'uploads', 'of a server that was killed'), { recursive: true })
  await writeFile(join(door.house.dir, 'uploads', 'left.csv'), 'x')
  listening = await listen(door.house, 0, (line, speaking) => {
    lines.push([...line])
    return run(speaking)
  })
  port = Number(new URL(listening.address).port)
})
after(async () => {
  await listening.stop()
  assert.equal(existsSync(join(door.house.dir, 'server.json')), false)
  await door.close()
})

/** Status of a request with headers that no browser would let a page choose. */
const statusOf = (headers: Record<string, string>, path = '/healthz', method = 'GET') =>
  new Promise<number | undefined>((done, failed) => {
    ask({ host: '127.0.0.1', port, path, method, headers }, answer => {
      answer.resume().once('end', () => done(answer.statusCode))
    })
      .once('error', failed)
      .end()
  })

test('it answers by the names of this machine and refuses every other', async () => {
  for (const host of ['127.0.0.1', `localhost:${port}`, '[::1]:80', `127.0.0.1:${port}`])
    assert.equal(await statusOf({ host }), 200, host)
  for (const host of [
    'example.org',
    `example.org:${port}`,
    'localhost.example.org',
    '127.0.0.1.example.org',
    '10.0.0.1',
  ])
    assert.equal(await statusOf({ host }), 403, host)
})

test('a page from elsewhere may not ask, nor may one without an address', async () => {
  const host = `127.0.0.1:${port}`
  for (const origin of ['http://127.0.0.1:3000', `http://localhost:${port}`])
    assert.equal(await statusOf({ host, origin }), 200, origin)
  for (const origin of ['https://example.org', 'null', 'file://', 'http://localhost.example.org', ''])
    assert.equal(await statusOf({ host, origin }), 403, origin)
  assert.equal(await statusOf({ host, origin: 'https://example.org' }, '/api/loads', 'POST'), 403)
})

test('the file by which it is found belongs to its owner alone', async () => {
  const path = join(door.house.dir, 'server.json')
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  const found = JSON.parse(await readFile(path, 'utf8'))
  assert.deepEqual([found.port, found.pid, found.token.length], [port, process.pid, 64])
})

test('what a killed server had been sent is gone', () => {
  assert.equal(existsSync(join(door.house.dir, 'uploads')), false)
})

const post = async (token: string, signal?: AbortSignal) =>
  fetch(`${listening.address}/line`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ line: ['verb', 'word'], from: '/', isTerminal: false }),
    signal,
  })
const token = async () =>
  JSON.parse(await readFile(join(door.house.dir, 'server.json'), 'utf8')).token as string

test('a line is run for whoever knows the token, and says what it says in order', async () => {
  run = async ({ say, note, from, isTerminal }) => {
    say('one\n')
    note(`${from} ${isTerminal}`)
    say('two\n')
    return 1
  }
  assert.equal((await post('guessed')).status, 403)
  assert.deepEqual(lines, [])
  const said = (await (await post(await token())).text()).trim().split('\n')
  assert.deepEqual(
    said.map(one => JSON.parse(one)),
    [{ say: 'one\n' }, { note: '/ false' }, { say: 'two\n' }, { exit: 1 }],
  )
  assert.deepEqual(lines, [['verb', 'word']])
})

test('a line whose asker has gone hears it, and speaks on to nobody without harm', async () => {
  const gone = new AbortController()
  const ended = new Promise<boolean>(done => {
    run = async ({ say, signal }) => {
      say('begun\n')
      await new Promise(heard => signal.addEventListener('abort', heard))
      say('nobody hears this\n')
      done(signal.aborted)
      return 0
    }
  })
  const answer = await post(await token(), gone.signal)
  const reader = answer.body?.getReader()
  await reader?.read()
  gone.abort()
  await reader?.read().catch(() => undefined)
  assert.equal(await ended, true)
  assert.equal((await fetch(`${listening.address}/healthz`)).status, 200)
})

test('a port in use is refused by name', async () => {
  const again = listen(door.house, port, async () => 0)
  await assert.rejects(
    again,
    problem => problem instanceof Refused && problem.refusal.refused === 'port-busy',
  )
})
