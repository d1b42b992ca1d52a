import { basename } from 'node:path'
import { test } from 'node:test'
import { exportName } from '#tidy/definitions'
import { everyFile, nobody, programs, read } from '#tidy/tree'

/** How a test walks all histories of six acts, with their number. */
const walked =
  /assert\.equal\(\s*histories\(procedure, under, \{ from: '[-\d]+'(?:, facts: [^\n]+)? \}\),\s*[\d_]+,?\s*\)/

test('the test beside a procedure walks all its histories of six acts, and tells their number', () => {
  const tests = new Set(everyFile())
  const bare = programs(['policy'])
    .filter(file => file.startsWith('policy/procedures/') && !file.includes('/states/'))
    .filter(file => {
      const beside = file.replace(/\.ts$/, '.test.ts')
      const text = tests.has(beside) ? read(beside) : ''
      return !text.includes(`{ ${exportName(basename(file, '.ts'))} as procedure }`) || !walked.test(text)
    })
  nobody(bare, 'Walk the `histories` of the procedure in the test beside it, with their number:')
})
