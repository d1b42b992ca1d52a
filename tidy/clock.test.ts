import assert from 'node:assert/strict'
import { test } from 'node:test'
import { child, lineAt, type Node, parse, walk } from '#tidy/syntax'
import { nobody, programs, read, rooms } from '#tidy/tree'

/** Where the product meets the world outside: the clock and the settings are read here and handed on. */
const outside = new Set(['server/main.ts', 'server/environment.ts', 'cli/main.ts'])

const isMember = (node: Node | undefined, object: string, property: string): boolean =>
  node?.type === 'MemberExpression' &&
  child(node, 'object')?.name === object &&
  child(node, 'property')?.name === property

/** Lines that ask the clock for the day or the process for a setting. */
function askings(file: string, text: string): number[] {
  const found: number[] = []
  walk(parse(file, text).tree, node => {
    const now =
      node.type === 'NewExpression' &&
      child(node, 'callee')?.name === 'Date' &&
      (node.arguments as Node[]).length === 0
    if (now || isMember(node, 'Date', 'now') || isMember(node, 'process', 'env'))
      found.push(lineAt(text, node.start))
  })
  return found
}

test('nothing asks the clock or the environment but the front door', () => {
  const asking = programs(rooms)
    .filter(file => !outside.has(file))
    .flatMap(file => askings(file, read(file)).map(at => `${file}:${at}`))
  nobody(asking, 'Take the day as a parameter called `on` or `asOf`, and a setting as a parameter too:')
})

test('a day made from another day is no question to the clock', () => {
  assert.deepEqual(askings('x.ts', 'new Date(ms)\nnew Date()\nDate.now()\nprocess.env.X'), [2, 3, 4])
})
