import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { alone } from './alone.mjs'
import { definitionsModule } from './definitions.mjs'
import { installMissing, root } from './install.mjs'
import { filesBelow, isFixture, isFresh, isSource, serverRooms, stampFile, stampOf } from './stamp.mjs'

const makers = {
  server: buildServer,
  workbench: buildWorkbench,
  database: buildDatabase,
  fixtures: buildFixtures,
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
      if (!made.has(join(root, old)) && !isFixture(old)) rmSync(join(root, old), { force: true })
}

/** What tests share, beside the build that they are run on. */
async function buildFixtures() {
  const files = serverRooms.flatMap(room => [...filesBelow(root, room)]).filter(isFixture)
  for (const [path, contents] of await transpiled(files)) put(path, contents)
}

async function transpiled(files) {
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
  })
  const made = new Map(outputFiles.map(one => [one.path, one.contents]))
  for (const file of files.filter(one => !isScript(one)))
    made.set(join(root, 'dist', file), readFileSync(join(root, file)))
  return made
}

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

/** PostgreSQL's files of a database with nothing in it. */
async function buildDatabase() {
  const { PGlite } = await import('@electric-sql/pglite')
  const target = join(root, 'dist', 'empty-database')
  rmSync(`${target}.new`, { recursive: true, force: true })
  await (await PGlite.create(`${target}.new`)).close()
  rmSync(target, { recursive: true, force: true })
  renameSync(`${target}.new`, target)
}

if (process.argv[1] === join(root, 'scripts', 'build.mjs')) {
  await installMissing()
  const named = process.argv.slice(2)
  await build(...(named.length > 0 ? named : Object.keys(makers)))
}
