import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { forward } from '#cli/forward'
import { refusals } from '#kernel/refusal'
import { openStore } from '#register/store/open'
import { programOf } from '#scripts/program'

const value = ['indicator', 'value', 'valid-inventions-per-10k', '--place', '长沙市', '--on', '2020-11-30']

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhicheng-main-'))
})
after(() => rm(dir, { recursive: true, force: true }))

/** The command line as a process of its own, in a folder of its own. */
function launch(...line: string[]): ChildProcess {
  return spawn(process.execPath, [...programOf('cli/main.ts'), ...line], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

const textOf = async (stream: NodeJS.ReadableStream | null) => {
  let text = ''
  for await (const chunk of stream ?? []) text += chunk
  return text
}

/** The first line that a process says, while it goes on. */
const firstLine = (child: ChildProcess) =>
  new Promise<string>((done, failed) => {
    if (child.stdout) createInterface({ input: child.stdout }).once('line', done)
    child.once('close', code => failed(new Error(`ended with ${code}`)))
  })

/** Runs a line in the server of the folder `city`, if one is running. */
async function ask(...line: string[]) {
  let said = ''
  const exit = await forward(join(dir, 'city'), line, {
    from: dir,
    today: '2000-01-01',
    isTerminal: false,
    signal: new AbortController().signal,
    say: text => {
      said += text
    },
    note: () => {},
    house: () => Promise.reject(new Error('The line must not be run here.')),
  })
  return { exit, said }
}

test('a running server answers for every other process, with the same words', async () => {
  const server = launch('start', '--port', '0', '--data', 'city')
  const [, address = ''] = /(http:\/\/127\.0\.0\.1:\d+)$/.exec(await firstLine(server)) ?? []
  try {
    assert.equal(await (await fetch(`${address}/healthz`)).text(), 'ok')
    await writeFile(
      join(dir, 'statistics.csv'),
      'place,period,input,value,source\n长沙市,2024,resident-population,1000,甲\n',
    )
    // The path starts from the folder of whoever asks, not from that of the server.
    const loaded = await ask('figures', 'statistics.csv', '--json')
    assert.deepEqual([loaded.exit, JSON.parse(loaded.said).stored], [0, 1])
    const forwarded = await ask(...value, '--json')
    const path = `/api/indicators/${value[2]}/value?place=430100&on=2020-11-30`
    const overHttp = await (await fetch(address + path)).json()
    const { value: shown, rank, working } = JSON.parse(forwarded.said)
    assert.deepEqual([forwarded.exit, shown, rank], [0, overHttp.value, overHttp.rank])
    assert.deepEqual(working, overHttp.working)
    assert.deepEqual(await ask('indicator', 'value'), { exit: 2, said: '' })
    assert.equal((await ask('start')).exit, 1)
  } finally {
    const ended = new Promise(done => server.once('close', done))
    server.kill('SIGTERM')
    assert.equal(await ended, 0)
  }
  assert.equal(existsSync(join(dir, 'city', 'server.json')), false)
})

test('without a server nothing is forwarded, and a stale sign of one misleads nobody', async () => {
  assert.equal((await ask(...value)).exit, undefined)
  const sign = join(dir, 'city', 'server.json')
  for (const stale of [JSON.stringify({ port: 1, pid: process.pid, token: 'x' }), '{"port":', '{}']) {
    await writeFile(sign, stale)
    assert.equal((await ask(...value)).exit, undefined, stale)
  }
  await rm(sign)
})

test('a data folder that another process uses is refused by name', async () => {
  const held = await openStore({ dir: join(dir, 'city') })
  assert.ok('close' in held)
  try {
    const child = launch(...value, '--data=city', '--json')
    const exit = new Promise<number | null>(done => child.once('close', done))
    const said = JSON.parse(await textOf(child.stdout))
    assert.deepEqual([await exit, said.refused, said.sentence], [1, 'store-busy', refusals['store-busy']])
  } finally {
    await held.close()
  }
})

test('whoever has read enough may stop reading', async () => {
  const child = launch('indicator', 'list', '--json', '--data', 'city')
  child.stdout?.destroy()
  const exit = new Promise<number | null>(done => child.once('close', done))
  assert.deepEqual([await textOf(child.stderr), await exit], ['', 0])
})
