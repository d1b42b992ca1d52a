import assert from 'node:assert/strict'
import { test } from 'node:test'
import { programs, read } from '#tidy/tree'

/** Two languages, of figures and of procedures, of 3,000 lines each. */
const BUDGET = 6000

test(`the kernel keeps within ${BUDGET} lines`, () => {
  const lines = programs(['kernel']).reduce((sum, file) => sum + read(file).trimEnd().split('\n').length, 0)
  assert.ok(lines > 0, 'The kernel was not found.')
  const advice = 'What only one room needs belongs to that room; what is no longer used can go.'
  assert.ok(lines <= BUDGET, `The kernel has ${lines} lines. ${advice}`)
})
