import assert from 'node:assert/strict'
import { test } from 'node:test'
import { programs, read } from '#tidy/tree'

/** Lines of each language; what has no folder here is the language of figures and of procedures. */
const budgets: readonly (readonly [string, number])[] = [
  ['kernel/plan', 1500],
  ['kernel/index', 3000],
  ['kernel', 6000],
]

const lines = (file: string) => read(file).trimEnd().split('\n').length
const files = programs(['kernel'])

for (const [folder, budget] of budgets)
  test(`${folder} keeps within ${budget} lines`, () => {
    const mine = files.filter(file => budgets.find(([one]) => file.startsWith(`${one}/`))?.[0] === folder)
    const sum = mine.reduce((total, file) => total + lines(file), 0)
    assert.ok(sum > 0, `${folder} was not found.`)
    const advice = 'What only one room needs belongs to that room; what is no longer used can go.'
    assert.ok(sum <= budget, `${folder} has ${sum} lines. ${advice}`)
  })
