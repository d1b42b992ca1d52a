import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { runGroup } from './group.mjs'
import { installMissing, root } from './install.mjs'
import { filesBelow, isTest } from './stamp.mjs'
import { gathered, quickFolder } from './test-files.mjs'

/** Everything a reviewer would want to see checked. Named paths run the tests in them alone. */

const rooms =
  'kernel policy jurisdictions register ledger office server cli workbench simulation bench scripts tidy'.split(
    ' ',
  )
const MINUTE = 60_000
const TEST_LIMIT = 10 * MINUTE
/** Test files at once: on two processors a third uses the moments in which the others wait. */
const AT_ONCE = 3
const isEndToEnd = file => /\.e2e\.test\.tsx?$/.test(file)

const results = []
const tool = (name, ...words) => [process.execPath, join('node_modules', name), ...words]

const checks = [
  ['types', tool('typescript/bin/tsc', '--noEmit', '-p', '.')],
  ['lint and format', tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.')],
  ['doors', [process.execPath, 'scripts/doors.mjs']],
  ['dead code', tool('knip/bin/knip.js', '--no-progress')],
]

await installMissing()
const named = process.argv.slice(2).map(path => relative(root, resolve(process.env.INIT_CWD ?? '', path)))
const isWhole = named.length === 0
const files = (isWhole ? rooms : named).flatMap(testsIn)
const endToEnd = files.filter(isEndToEnd)
const parts = isWhole || endToEnd.length > 0 ? [] : ['database']
const build = ['build', [process.execPath, 'scripts/build.mjs', ...parts]]
// What does not wait for another is done beside it.
await Promise.all(
  [build, ...(isWhole ? checks : [])].map(([name, words]) => step(name, () => check(name, words))),
)
for (const [name, paths] of [
  ['tests', files.filter(file => !isEndToEnd(file))],
  ['end to end', endToEnd],
])
  if (paths.length > 0) await step(name, () => tests(name, paths))
finish()

function testsIn(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (found?.isFile()) return [path]
  if (found || rooms.includes(path)) return [...filesBelow(root, path)].filter(isTest).sort()
  process.stderr.write(`There is no ${path}.\n`)
  process.exit(2)
}

async function step(name, work) {
  const start = performance.now()
  const counts = await work()
  results.push({ name, ...counts, seconds: (performance.now() - start) / 1000 })
}

function head(name) {
  process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 74 - name.length))}\n`)
}

/** A command that passes or fails; what it says is told when it is through, since others run beside it. */
async function check(name, words) {
  const { code, said } = await runGroup(words, { limit: 5 * MINUTE, isKept: true })
  head(name)
  process.stdout.write(said)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

async function tests(name, paths) {
  head(name)
  const folder = quickFolder()
  const counts = join(folder, 'counts.json')
  const samples = join(folder, 'samples')
  mkdirSync(samples)
  const words = [
    ...[process.execPath, '--test', '--enable-source-maps'],
    ...[`--test-concurrency=${AT_ONCE}`, `--test-timeout=${TEST_LIMIT}`],
    '--import=./scripts/for-tests.mjs',
    `--test-reporter=${new URL('reporter.mjs', import.meta.url).href}`,
    '--test-reporter-destination=stdout',
    // All tests are run on what the build made; some, on the sources, where a failure names their lines.
    ...(isWhole ? ['--conditions=built'] : []),
    ...gathered(paths, folder, { isWhole }),
  ]
  const settings = { ZHICHENG_COUNTS: counts, ZHICHENG_SAMPLES: samples, TMPDIR: folder }
  const { code } = await runGroup(words, { limit: 20 * MINUTE, settings })
  const told = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 }
  rmSync(folder, { recursive: true, force: true })
  // A runner that ended badly without naming a failed test has failed all the same.
  return code !== 0 && told.failed === 0 ? { ...told, failed: 1 } : told
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
