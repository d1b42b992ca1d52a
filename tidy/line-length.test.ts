import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nobody, programs, read } from '#tidy/tree'

const LONGEST = 110

/** Numbers of the lines that are too long; an import or a regular expression cannot be broken. */
const longLines = (text: string): number[] =>
  text.split('\n').flatMap((line, at) => {
    const isPattern = /^\s*(?:const \w+ = )?\/.*\/[a-z]*,?$/.test(line) && !/^\s*\/[/*]/.test(line)
    const isImport = /^import .* from '[^']+'$/.test(line)
    return [...line].length > LONGEST && !isPattern && !isImport ? [at + 1] : []
  })

test(`no line is longer than ${LONGEST} characters`, () => {
  const long = programs(undefined, true).flatMap(file => longLines(read(file)).map(at => `${file}:${at}`))
  nobody(long, 'Break the line; a long sentence is joined from two strings, or said more briefly:')
})

test('a character is one column, whatever its script', () => {
  assert.deepEqual(longLines(`ok\n${'知'.repeat(110)}\n${'知'.repeat(111)}`), [3])
})
