import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Bench, clock, inFolder, median, rounded, runMeasured, times } from '#bench/measure'
import { root } from '#server/environment'

const SECONDS_MAX = 3
const SCRIPT_MAX_KB = 300
const WAIT_MS = 60_000

/** From the command to the first page with its figures, already built; and the script that the page needs. */
export const start: Bench = {
  sizeIn: 'starts',
  size: 5,
  unit: 's',
  bar: { seconds: SECONDS_MAX, scriptKB: SCRIPT_MAX_KB },
  run: ({ size, note }) =>
    inFolder(async folder => {
      await runMeasured(process.execPath, [join(root, 'scripts', 'build.mjs')])
      const data = join(folder, 'data')
      // On the first start the tables are made and the published figures are loaded.
      const first = await startedIn(data)
      note(`${rounded(first)} s on an empty data folder`)
      const later = await times(size, () => startedIn(data))
      note(later.map(seconds => rounded(seconds)).join(' s, '))
      const scripts = firstScripts()
      const ours = {
        seconds: rounded(median(later)),
        firstSeconds: rounded(first),
        scriptKB: rounded(scripts.bytes / 1000, 1),
        scripts: scripts.names.length,
      }
      return { ours, reached: ours.seconds < SECONDS_MAX && ours.scriptKB <= SCRIPT_MAX_KB }
    }),
}

/** Seconds until the page, what it asks first, and the scoreboard that it opens with have been answered. */
async function startedIn(data: string): Promise<number> {
  const before = clock()
  const server = spawn(join(root, 'bin', 'zhicheng'), ['start', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = () => server.kill('SIGKILL')
  process.once('exit', end)
  try {
    const address = await addressOf(server)
    const [, about] = await Promise.all([answer(address, '/'), answer(address, '/api/about')])
    const { place, on } = (JSON.parse(about) as { start: { place: string; on: string } }).start
    await answer(address, `/api/scoreboard?place=${place}&on=${on}`)
    return (clock() - before) / 1000
  } finally {
    process.off('exit', end)
    await stopped(server)
  }
}

/** The address that the server prints when it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error('Failure: the server gave no address')), WAIT_MS)
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
      const found = /http:\/\/[\d.:]+/.exec(said)?.[0]
      if (!found) return
      clearTimeout(late)
      resolve(found)
    })
    server.once('exit', code => reject(new Error(`Failure: the server ended with ${code}`)))
  })
}

async function answer(address: string, path: string): Promise<string> {
  const response = await fetch(`${address}${path}`)
  if (!response.ok) throw new Error(`Failure: ${path} was answered with ${response.status}`)
  return response.text()
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g

/**
 * The scripts that stand between the address and the first page: those that the page names, the screen it
 * opens with, its words, and all that these import before they run. Compressed as the server does.
 */
function firstScripts(): { bytes: number; names: string[] } {
  const folder = join(root, 'dist', 'workbench')
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const assets = readdirSync(join(folder, 'assets'))
  const named = [...page.matchAll(/\/assets\/([\w.-]+\.js)/g)].map(found => found[1] as string)
  const names = new Set([...named, ...assets.filter(name => /^(scoreboard|zh)-[\w-]+\.js$/.test(name))])
  let bytes = 0
  for (const name of names) {
    const script = readFileSync(join(folder, 'assets', name))
    bytes += gzipSync(script).length
    for (const found of script.toString('utf8').matchAll(STATIC_IMPORT)) names.add(found[1] as string)
  }
  return { bytes, names: [...names] }
}
