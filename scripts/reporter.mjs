import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { inspect } from 'node:util'
import { root } from './install.mjs'

const SLOWEST = 5
const LONGEST_ERROR = 6000

/** Node's test runner, told briefly: what failed, what was skipped and why, what took longest. */
export default async function* report(events) {
  const counts = { pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 }
  const slow = []
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message
    if (type === 'test:fail') yield failure(data)
    if (type === 'test:pass' && data.skip !== undefined) yield `  skipped: ${data.name}${reason(data.skip)}\n`
    if (type === 'test:pass' && data.details.type !== 'suite') slow.push(data)
    // The totals come last; a test that prints the same words comes before them.
    const total = type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)
    if (total && total[1] in counts) counts[total[1]] = Number(total[2])
  }
  if (process.env.ZHICHENG_SLOW_FILES) yield* slowFiles(slow)
  slow.sort((a, b) => b.details.duration_ms - a.details.duration_ms)
  for (const { name, file, details } of slow.slice(0, SLOWEST))
    if (details.duration_ms > 1000)
      yield `  ${(details.duration_ms / 1000).toFixed(1)} s  ${where(file)} ${name}\n`
  const { pass, fail, cancelled, skipped, todo } = counts
  yield `  ${pass} passed, ${fail + cancelled} failed, ${skipped + todo} skipped\n`
  if (process.env.ZHICHENG_COUNTS)
    writeFileSync(
      process.env.ZHICHENG_COUNTS,
      JSON.stringify({ passed: pass, failed: fail + cancelled, skipped: skipped + todo }),
    )
}

/** The time of each file, for whoever looks for where the minutes go. */
function* slowFiles(tests) {
  const sums = new Map()
  for (const { file, nesting, details } of tests)
    if (nesting === 0) sums.set(file, (sums.get(file) ?? 0) + details.duration_ms)
  for (const [file, sum] of [...sums].sort(([, a], [, b]) => b - a))
    yield `  ${(sum / 1000).toFixed(1).padStart(6)} s  ${where(file)}\n`
}

const ofNode = /\n {4}at [^\n]*\(?node:[^\n]*/g
const where = file => (file ? `${relative(root, file)}:` : '')
const reason = skip => (typeof skip === 'string' ? ` (${skip})` : '')

function failure({ name, file, line, details }) {
  const error = details.error?.cause ?? details.error
  // A parent that failed only because a part of it did has nothing to add.
  if (details.error?.failureType === 'subtestsFailed') return ''
  const text = (error instanceof Error ? (error.stack ?? error.message) : inspect(error)).replace(ofNode, '')
  const shown = text.length > LONGEST_ERROR ? `${text.slice(0, LONGEST_ERROR)} …` : text
  return `\n  FAILED ${where(file)}${line ?? ''} ${name}\n${shown.replace(/^/gm, '    ')}\n`
}
