import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runIn } from '#cli/fixtures/desk'
import type { BurdenShape } from '#server/api/report-forms'

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhicheng-report-'))
})
after(() => rm(dir, { recursive: true, force: true }))

/** What is asked here opens no house. */
const run = (...line: string[]) => runIn(dir, () => Promise.reject(new Error('a house was opened')), line)

test('the minutes that reports ask are told by kind of office, and nothing is asked twice', async () => {
  const { exit, said } = await run('report', 'burden', '--json')
  const { burden } = JSON.parse(said) as { burden: BurdenShape[] }
  assert.equal(exit, 0)
  const market = burden.find(one => one.officeKind.id === 'market-regulation')
  const sum = market?.forms.reduce((all, one) => all + one.minutes * one.timesAYear, 0)
  assert.deepEqual([market?.forms.length, market?.minutesAYear], [3, sum])
  assert.match((await run('report', 'burden', '--lang', 'en')).said, /^\S.*\d+.*×12/)
  const none = await run('report', 'duplicates', '--json')
  assert.deepEqual([none.exit, JSON.parse(none.said)], [0, { duplicates: [] }])
})

test('a plan that is not there, is too large, or is asked for without a reason is told before anything', async () => {
  const missing = await run('plan', 'import', 'none.docx', '--json')
  assert.deepEqual([missing.exit, JSON.parse(missing.said).refused], [1, 'file-not-found'])
  await writeFile(join(dir, 'large.docx'), Buffer.alloc(5_000_001))
  const large = await run('plan', 'import', 'large.docx', '--json')
  assert.deepEqual([large.exit, JSON.parse(large.said).refused], [1, 'too-large'])
  assert.equal((await run('plan', 'import', 'none.docx', '--ask')).exit, 2)
  assert.equal((await run('plan', 'paper', 'a.docx', '--kind', 'novel')).exit, 2)
})
