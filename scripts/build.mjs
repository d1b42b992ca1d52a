import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { alone } from './alone.mjs'
import { definitionsModule } from './definitions.mjs'
import { installMissing, root } from './install.mjs'
import {
  filesBelow,
  isFixture,
  isForTests,
  isFresh,
  isSource,
  isTest,
  serverRooms,
  stampFile,
  stampOf,
} from './stamp.mjs'

const makers = {
  server: buildServer,
  workbench: buildWorkbench,
  database: buildDatabase,
  tests: buildTests,
}

/** Builds the named parts that are older than their sources. */
export async function build(...names) {
  const stale = names.filter(name => !isFresh(root, name))
  await Promise.all(stale.map(name => alone(root, name, () => buildOne(name))))
}

async function buildOne(name) {
  if (isFresh(root, name)) return
  const start = performance.now()
  const stamp = stampOf(root, name) // Before the work: what changes meanwhile is built next time.
  await makers[name]()
  writeFileSync(stampFile(root, name), stamp)
  process.stderr.write(`Built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}

/** Each source becomes one module under `dist`, with its imports as they are; other files are copied. */
async function buildServer() {
  const files = serverRooms.flatMap(room => [...filesBelow(root, room)]).filter(isSource)
  const made = await transpiled(files)
  made.set(join(root, 'dist', 'definitions.js'), await definitionsModule(root, files.filter(isScript)))
  for (const [path, contents] of made) put(path, contents)
  for (const room of serverRooms)
    for (const old of filesBelow(root, `dist/${room}`))
      if (!made.has(join(root, old)) && !isFixture(old) && !isBuiltTest(old))
        rmSync(join(root, old), { force: true })
}

/** Tests and what they share, beside what they test. A test still finds what lies beside its source. */
async function buildTests() {
  const files = [...serverRooms, 'scripts'].flatMap(room => [...filesBelow(root, room)]).filter(isForTests)
  for (const [path, contents] of await transpiled(files.filter(file => !isTest(file)))) put(path, contents)
  for (const [path, contents] of await transpiled(files.filter(isTest), { sourcemap: 'inline' })) {
    const source = relative(dirname(path), sourceOf(path)).split(sep).join('/')
    const here = `new URL('${source}', import.meta.url).href`
    put(path, Buffer.from(Buffer.from(contents).toString().replaceAll('import.meta.url', here)))
  }
}

const sourceOf = path => join(root, relative(join(root, 'dist'), path)).replace(/\.js$/, '.ts')

async function transpiled(files, settings = {}) {
  const { build: transpile } = await import('esbuild')
  const { outputFiles } = await transpile({
    absWorkingDir: root,
    entryPoints: files.filter(isScript),
    outbase: '.',
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    ...settings,
  })
  const made = new Map(outputFiles.map(one => [one.path, one.contents]))
  for (const file of files.filter(one => !isScript(one)))
    made.set(join(root, 'dist', file), readFileSync(join(root, file)))
  return made
}

const isBuiltTest = file => /\.test\.js$/.test(file)
const isScript = file => /\.tsx?$/.test(file)

/** A process that reads meanwhile sees the old contents or the new, never half of either. */
function put(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  mkdirSync(dirname(path), { recursive: true })
  const next = `${path}.${process.pid}`
  writeFileSync(next, contents)
  renameSync(next, path)
}

async function buildWorkbench() {
  if (!existsSync(join(root, 'workbench', 'index.html'))) return
  const { build: bundle } = await import('vite')
  const next = join(root, 'dist', `.workbench.${process.pid}`)
  await bundle({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: next } })
  const target = join(root, 'dist', 'workbench')
  const old = `${next}.old`
  if (existsSync(target)) renameSync(target, old)
  renameSync(next, target)
  rmSync(old, { recursive: true, force: true })
  for (const name of readdirSync(join(root, 'dist')))
    if (name.startsWith('.workbench.') && !name.endsWith('.stamp') && !name.endsWith('.lock'))
      rmSync(join(root, 'dist', name), { recursive: true, force: true })
}

/** PostgreSQL's files of a ledger in which nothing is entered. */
function buildDatabase() {
  const target = join(root, 'dist', 'empty-database')
  const made = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/empty-database.ts', target], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (made.status !== 0) throw new Error('Failure: the database of a new ledger could not be made.')
}

if (process.argv[1] === join(root, 'scripts', 'build.mjs')) {
  await installMissing()
  const named = process.argv.slice(2)
  await build(...(named.length > 0 ? named : Object.keys(makers)))
}
