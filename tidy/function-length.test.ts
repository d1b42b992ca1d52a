import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineAt, parse, walk } from '#tidy/syntax'
import { nobody, programs, read } from '#tidy/tree'

const LONGEST = 50
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** Functions that are too long, as `line: lines`. */
function longFunctions(file: string, text: string): string[] {
  const found: string[] = []
  walk(parse(file, text).tree, node => {
    if (!functions.has(node.type)) return
    const [first, last] = [lineAt(text, node.start), lineAt(text, node.end)]
    if (last - first + 1 > LONGEST) found.push(`${first}: ${last - first + 1} lines`)
  })
  return found
}

test(`no function is longer than ${LONGEST} lines`, () => {
  const long = programs().flatMap(file => longFunctions(file, read(file)).map(one => `${file}:${one}`))
  nobody(long, 'Take a part with a purpose of its own out of the function, and name it after that purpose:')
})

test('a function inside a function is measured too', () => {
  const inner = `const f = () => {\n${'  g()\n'.repeat(50)}}`
  assert.deepEqual(longFunctions('x.ts', `export const a = {\n b() {\n${inner}\n }\n}`), [
    '2: 54 lines',
    '3: 52 lines',
  ])
})
