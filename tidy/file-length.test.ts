import { test } from 'node:test'
import { nobody, programs, read } from '#tidy/tree'

const LONGEST = 300

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = programs(undefined, true)
    .map(file => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(one => one.lines > LONGEST)
    .map(one => `${one.file}: ${one.lines} lines`)
  nobody(long, 'Split the file where the subject changes, and give each part the name of its subject:')
})
