import { test } from 'node:test'
import { refusals } from '#kernel/refusal'
import { child, lineAt, parse, textsIn, walk } from '#tidy/syntax'
import { nobody, programs, read, rooms } from '#tidy/tree'

const names = new Set(Object.keys(refusals))
/** What the workbench says when the server does not answer is a failure, not a refusal. */
const sources = programs(rooms).filter(
  file => !file.startsWith('kernel/refusal') && !file.startsWith('workbench/'),
)
const keys = new Set(['refused', 'rejected', 'refuses'])

const isName = (text: string) => /^[a-z]+(-[a-z]+)*$/.test(text)

/** Refusals that a program gives by name: `refuse('x')`, `{ refused: 'x' }`, `{ rejected: 'x' }`. */
function given(file: string): { name: string; line: number }[] {
  const text = read(file)
  const found: { name: string; line: number }[] = []
  walk(parse(file, text).tree, node => {
    const value =
      node.type === 'CallExpression' && child(node, 'callee')?.name === 'refuse'
        ? (node.arguments as unknown[])[0]
        : node.type === 'Property' && keys.has(String(child(node, 'key')?.name))
          ? node.value
          : undefined
    const literal = value as { type?: string; value?: unknown } | undefined
    if (literal?.type === 'Literal' && typeof literal.value === 'string' && isName(literal.value))
      found.push({ name: literal.value, line: lineAt(text, node.start) })
  })
  return found
}

test('every refusal that is given has a name and its sentences', () => {
  const unnamed = sources.flatMap(file =>
    given(file)
      .filter(one => !names.has(one.name))
      .map(one => `${file}:${one.line}: ${one.name}`),
  )
  nobody(unnamed, 'Use a name of kernel/refusal.ts, or enter it there with both sentences:')
})

test('every refusal is given somewhere', () => {
  const said = new Set(sources.flatMap(file => textsIn(parse(file, read(file)).tree).map(one => one.value)))
  const unused = [...names].filter(name => !said.has(name))
  nobody(unused, 'Delete it from kernel/refusal.ts, or refuse with it where it belongs:')
})

test('a refusal says in both languages what to do', () => {
  const short = Object.entries(refusals)
    .filter(([, { zh, en }]) => !/[。！？]$/.test(zh) || !/[.!?]$/.test(en))
    .map(([name]) => name)
  nobody(short, 'Write whole sentences that end as sentences do:')
})
