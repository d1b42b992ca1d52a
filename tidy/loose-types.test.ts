import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineAt, parse, walk } from '#tidy/syntax'
import { nobody, programs, read } from '#tidy/tree'

function anys(file: string, text: string): number[] {
  const found: number[] = []
  walk(parse(file, text).tree, node => {
    if (node.type === 'TSAnyKeyword') found.push(lineAt(text, node.start))
  })
  return found
}

test('nothing is of type any', () => {
  const files = programs(undefined, true).filter(file => !file.endsWith('.mjs'))
  const loose = files.flatMap(file => anys(file, read(file)).map(at => `${file}:${at}`))
  nobody(loose, 'Say what the value is; where it comes from outside, take `unknown` and check it:')
})

test('the word in a comment or a text is no type', () => {
  assert.deepEqual(anys('x.ts', "// any: as any\nconst a = ': any'\nconst b = a as any"), [3])
})
