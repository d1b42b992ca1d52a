import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineAt, type Node, parse, walk } from '#tidy/syntax'
import { nobody, programs, read } from '#tidy/tree'

const LONGEST = 110
/** A query or another long text in one literal: to break it would change what it says, or hide its shape. */
const LONGEST_IN_TEXT = 150
const LONG_TEXT = 40

/** Numbers of the lines that are too long; an import or a regular expression cannot be broken. */
function longLines(text: string, inText: ReadonlySet<number>): number[] {
  return text.split('\n').flatMap((line, at) => {
    const isPattern = /^\s*(?:const \w+ = )?\/.*\/[a-z]*,?$/.test(line) && !/^\s*\/[/*]/.test(line)
    const isImport = /^import .* from '[^']+'$/.test(line)
    const bound = inText.has(at + 1) ? LONGEST_IN_TEXT : LONGEST
    return [...line].length > bound && !isPattern && !isImport ? [at + 1] : []
  })
}

/** Lines that a long literal touches. */
function linesOfText(file: string, text: string): Set<number> {
  const lines = new Set<number>()
  const note = (node: Node) => {
    if (node.end - node.start < LONG_TEXT) return
    for (let line = lineAt(text, node.start); line <= lineAt(text, node.end); line += 1) lines.add(line)
  }
  walk(parse(file, text).tree, node => {
    if (node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string'))
      note(node)
  })
  return lines
}

const tooLong = (file: string, text: string) =>
  longLines(text, new Set()).length > 0 ? longLines(text, linesOfText(file, text)) : []

test(`no line is longer than ${LONGEST} characters, or ${LONGEST_IN_TEXT} where it is one text`, () => {
  const scripts = programs(undefined, true)
  const long = scripts.flatMap(file => tooLong(file, read(file)).map(at => `${file}:${at}`))
  nobody(long, 'Break the line; a long sentence is joined from two strings, or said more briefly:')
})

test('a character is one column, whatever its script; a text has a longer bound, and has one', () => {
  assert.deepEqual(tooLong('x.ts', `a()\n// ${'知'.repeat(107)}\n// ${'知'.repeat(108)}\n`), [3])
  assert.deepEqual(
    tooLong('x.ts', `const a = \`${'b'.repeat(130)}\`\nconst c = \`${'d'.repeat(150)}\`\n`),
    [2],
  )
})
