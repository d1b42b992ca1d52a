import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineAt, parse } from '#tidy/syntax'
import { nobody, programs, read } from '#tidy/tree'

const promise = /\b(?:TODO|FIXME|XXX|HACK)\b/
const code =
  /^\s*(?:import\b.*\bfrom\b|export (?:const|function)\b|const \w+ =|let \w+ =|return \w+[(.;]|\}\s*else\b)/

function faults(file: string, text: string, fault: RegExp): number[] {
  const { comments } = parse(file, text)
  return comments
    .filter(one => one.value.split('\n').some(line => fault.test(line)))
    .map(one => lineAt(text, one.start))
}

const everywhere = (fault: RegExp) =>
  programs(undefined, true).flatMap(file => faults(file, read(file), fault).map(at => `${file}:${at}`))

test('no promise is left in the code', () => {
  nobody(everywhere(promise), 'Do it now, or write an issue; the main branch keeps no promises:')
})

test('no code is kept in a comment', () => {
  nobody(everywhere(code), 'Delete it: the history of the repository keeps what was:')
})

test('what is said about code is no code', () => {
  const text = "// A return to the office starts the clock.\n// const a = 1\nconst s = '// TODO'"
  assert.deepEqual(faults('x.ts', text, code), [2])
  assert.deepEqual(faults('x.ts', text, promise), [])
})
