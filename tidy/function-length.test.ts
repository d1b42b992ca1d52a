import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineAt, type Node, parse, walk } from '#tidy/syntax'
import { nobody, programs, read } from '#tidy/tree'

const LONGEST = 50
/** A literal of so many lines, such as a row's columns or a text, is read as a list, not as steps. */
const LIST_LINES = 15
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** Functions that are too long, as `line: lines`; a long list that one returns counts as one line. */
function longFunctions(file: string, text: string): string[] {
  const found: string[] = []
  const linesOf = (node: Node) => lineAt(text, node.end) - lineAt(text, node.start) + 1
  walk(parse(file, text).tree, node => {
    if (!functions.has(node.type)) return
    const steps = linesOf(node)
    if (steps <= LONGEST) return
    const lists = returnedLists(node)
      .map(linesOf)
      .filter(lines => lines >= LIST_LINES)
    const lines = steps - lists.reduce((sum, one) => sum + one - 1, 0)
    if (lines > LONGEST) found.push(`${lineAt(text, node.start)}: ${lines} lines`)
  })
  return found
}

/** Object and template literals that the function itself returns, not those of functions within it. */
function returnedLists(fn: Node): Node[] {
  const lists: Node[] = []
  const inside: Node[] = []
  walk(fn, node => {
    if (node !== fn && functions.has(node.type)) inside.push(node)
    const isWithin = inside.some(one => node.start >= one.start && node.end <= one.end)
    const value = node.argument as Node | undefined
    const isList = value?.type === 'ObjectExpression' || value?.type === 'TemplateLiteral'
    if (node.type === 'ReturnStatement' && !isWithin && value && isList && !holdsFunction(value))
      lists.push(value)
  })
  return lists
}

/** An object of methods is no list: its lines are steps. */
function holdsFunction(list: Node): boolean {
  let found = false
  walk(list, node => {
    if (functions.has(node.type) && node.type !== 'ArrowFunctionExpression') found = true
    if (node.type === 'BlockStatement') found = true
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

test('a list that is returned is one line; an object of methods is none', () => {
  const list = `function f() {\n${'g()\n'.repeat(5)}return {\n${'a: 1,\n'.repeat(60)}}\n}`
  const methods = `function f() {\nreturn {\n${'a() { g() },\n'.repeat(60)}}\n}`
  assert.deepEqual(longFunctions('x.ts', list), [])
  assert.deepEqual(longFunctions('x.ts', methods), ['1: 64 lines'])
})
