import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { nobody, programs, read, root } from '#tidy/tree'

/** Rows of the table: 中文, the word in code, where it comes from, the file that defines it. */
const rows = (existsSync(join(root, 'GLOSSARY.md')) ? read('GLOSSARY.md') : '')
  .split('\n')
  .filter(line => /^\|.*`/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, zh = '', word = '', , place = '']) => ({ zh, word, file: /`([^`]+)`/.exec(place)?.[1] ?? '' }))

const flat = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

test('the glossary names files that are there', () => {
  assert.ok(rows.length > 0, 'GLOSSARY.md has no table.')
  const lost = rows.filter(one => !existsSync(join(root, one.file))).map(one => `${one.word}: ${one.file}`)
  nobody(lost, 'Correct the path in GLOSSARY.md, or take the row out with the thing:')
})

test('the file that a word points to uses that word', () => {
  const unused = rows
    .filter(one => existsSync(join(root, one.file)) && one.file.endsWith('.ts'))
    .filter(
      one => !one.word.split(',').some(word => flat(`${one.file} ${read(one.file)}`).includes(flat(word))),
    )
    .map(one => `${one.word}: ${one.file}`)
  nobody(unused, 'Name the file that defines the word, or use the glossary’s word in the code:')
})

test('a word has one meaning, and a meaning one word', () => {
  const doubled = rows.filter((one, at) =>
    rows.some((other, before) => before < at && other.word === one.word),
  )
  nobody(
    doubled.map(one => one.word),
    'Keep one row for each word:',
  )
})

test('every kind of definition is in the glossary', () => {
  const words = new Set(rows.flatMap(one => one.word.split(',').map(flat)))
  const kinds = programs(['kernel']).flatMap(file =>
    [...read(file).matchAll(/kind: '([a-z]+)' as const/g)].map(([, kind = '']) => kind),
  )
  assert.ok(kinds.length > 0, 'The kernel defines no kind.')
  nobody(
    kinds.filter(kind => !words.has(kind)),
    'Enter the kind in GLOSSARY.md with its Chinese word and its origin:',
  )
})
