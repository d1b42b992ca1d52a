import assert from 'node:assert/strict'
import { test } from 'node:test'
import { programs, read } from '#tidy/tree'

/** Lines of each language; what has no folder here is the language of figures and of procedures. */
const budgets: readonly (readonly [string, number])[] = [
  ['kernel/plan', 1500],
  ['kernel/index', 3000],
  ['kernel/work', 600],
  ['kernel/versions', 200],
  ['kernel/assessment', 1500],
  ['kernel', 6000],
]

/** What a language refuses counts with it, though refusals of all kinds stand together. */
const refusalsOf: Readonly<Record<string, string>> = {
  'kernel/refusals-of-declarations.ts': 'kernel/assessment',
  'kernel/refusals-of-plans.ts': 'kernel/plan',
  'kernel/refusals-of-indices.ts': 'kernel/index',
  'kernel/refusals-of-work.ts': 'kernel/work',
  'kernel/refusals-of-assessments.ts': 'kernel/assessment',
}
const folderOf = (file: string) =>
  refusalsOf[file] ?? budgets.find(([one]) => file.startsWith(`${one}/`))?.[0]

const lines = (file: string) => read(file).trimEnd().split('\n').length
const files = programs(['kernel'])

for (const [folder, budget] of budgets)
  test(`${folder} keeps within ${budget} lines`, () => {
    const mine = files.filter(file => folderOf(file) === folder)
    const sum = mine.reduce((total, file) => total + lines(file), 0)
    assert.ok(sum > 0, `${folder} was not found.`)
    const advice = 'What only one room needs belongs to that room; what is no longer used can go.'
    assert.ok(sum <= budget, `${folder} has ${sum} lines. ${advice}`)
  })
