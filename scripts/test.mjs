import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installMissing, root } from './install.mjs'
import { filesBelow } from './stamp.mjs'

/** Everything a reviewer would want to see checked. Named paths run the tests in them alone. */

const rooms =
  'kernel policy jurisdictions register ledger office server cli workbench simulation bench scripts tidy'.split(
    ' ',
  )
const pure = ['kernel', 'policy', 'jurisdictions', 'tidy']
const MINUTE = 60_000
const TEST_LIMIT = 10 * MINUTE
/** Test files at once: on two processors a third uses the moments in which the others wait. */
const AT_ONCE = 3
const isTest = file => /\.test\.tsx?$/.test(file)
const isEndToEnd = file => /\.e2e\.test\.tsx?$/.test(file)

const results = []
const tool = (name, ...words) => [process.execPath, join('node_modules', name), ...words]

const checks = [
  ['types', () => command(tool('typescript/bin/tsc', '--noEmit', '-p', '.'))],
  [
    'lint and format',
    () => command(tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.')),
  ],
  ['doors', () => command([process.execPath, 'scripts/doors.mjs'])],
  ['dead code', () => command(tool('knip/bin/knip.js', '--no-progress'))],
]

await installMissing()
const named = process.argv.slice(2).map(path => relative(root, resolve(process.env.INIT_CWD ?? '', path)))
const files = named.length > 0 ? named.flatMap(testsIn) : rooms.flatMap(testsIn)
if (named.length === 0) for (const [name, work] of checks) await step(name, work)
const endToEnd = files.filter(isEndToEnd)
const built = named.length === 0 || endToEnd.length > 0 ? [] : ['database']
await step('build', () => command([process.execPath, 'scripts/build.mjs', ...built]))
await step('tests', () =>
  tests(
    files.filter(file => !isEndToEnd(file)),
    AT_ONCE,
    20 * MINUTE,
  ),
)
if (endToEnd.length > 0) await step('end to end', () => tests(endToEnd, AT_ONCE, 20 * MINUTE))
finish()

function testsIn(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (found?.isFile()) return [path]
  if (found || rooms.includes(path)) return [...filesBelow(root, path)].filter(isTest).sort()
  process.stderr.write(`There is no ${path}.\n`)
  process.exit(2)
}

async function step(name, work) {
  process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 74 - name.length))}\n`)
  const start = performance.now()
  const counts = await work()
  if (counts) results.push({ name, ...counts, seconds: (performance.now() - start) / 1000 })
}

async function command(words) {
  const failed = (await run(words, 5 * MINUTE)) === 0 ? 0 : 1
  return { passed: 1 - failed, failed, skipped: 0 }
}

async function tests(paths, concurrency, limit) {
  if (paths.length === 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'zhicheng-test-'))
  const counts = join(folder, 'counts.json')
  const reporter = new URL('reporter.mjs', import.meta.url).href
  const flags = [
    `--test-concurrency=${concurrency}`,
    `--test-timeout=${TEST_LIMIT}`,
    // All tests are run on what the build made; some, on the sources, where a failure names their lines.
    ...(named.length === 0 ? ['--conditions=built'] : []),
    `--test-reporter=${reporter}`,
  ]
  const words = [
    process.execPath,
    '--import',
    'tsx',
    '--import',
    './scripts/property-seed.ts',
    '--test',
    ...flags,
    '--test-reporter-destination=stdout',
  ]
  const kept = join(folder, 'samples')
  mkdirSync(kept)
  const settings = { ZHICHENG_COUNTS: counts, ZHICHENG_SAMPLES: kept }
  const code = await run([...words, ...together(paths, folder)], limit, settings)
  const told = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 }
  rmSync(folder, { recursive: true, force: true })
  // A runner that ended badly without naming a failed test has failed all the same.
  return code !== 0 && told.failed === 0 ? { ...told, failed: 1 } : told
}

/**
 * Rooms whose tests share nothing but what they read run in one process each: reading the definitions and
 * the sources once takes less than reading them for every file.
 */
function together(paths, folder) {
  const alone = paths.filter(path => !pure.some(room => path.startsWith(`${room}/`)))
  const shared = pure.flatMap(room => {
    const mine = paths.filter(path => path.startsWith(`${room}/`))
    if (mine.length < 2) return mine
    const entry = join(folder, `${room}.test.mjs`)
    writeFileSync(entry, mine.map(path => `import '${pathToFileURL(join(root, path))}'\n`).join(''))
    return [entry]
  })
  return [...shared, ...alone]
}

/** Runs a command in a group of its own, so that what it left behind can be ended with it. */
function run(words, limit, settings = {}) {
  return new Promise(done => {
    const env = {
      ...process.env,
      ...settings,
      NO_COLOR: '1',
      NODE_OPTIONS: process.env.NODE_OPTIONS ?? '',
    }
    const child = spawn(words[0], words.slice(1), { cwd: root, env, stdio: 'inherit', detached: true })
    const end = () => endGroup(child.pid)
    const timer = setTimeout(() => {
      process.stdout.write(`  ended: it took more than ${limit / MINUTE} minutes\n`)
      end()
    }, limit)
    process.once('exit', end)
    const leave = () => process.exit(130)
    process.once('SIGINT', leave).once('SIGTERM', leave)
    child.once('exit', code => {
      clearTimeout(timer)
      for (const [signal, work] of [
        ['exit', end],
        ['SIGINT', leave],
        ['SIGTERM', leave],
      ])
        process.off(signal, work)
      end()
      done(code ?? 1)
    })
  })
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing of the group is left.
  }
}

function finish() {
  process.stdout.write('\n')
  for (const { name, passed, failed, skipped, seconds } of results) {
    const outcome = [`${passed} passed`, `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(
      Boolean,
    )
    process.stdout.write(`${name.padEnd(18)}${seconds.toFixed(1).padStart(7)} s   ${outcome.join(', ')}\n`)
  }
  const sum = key => results.reduce((total, one) => total + one[key], 0)
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}
