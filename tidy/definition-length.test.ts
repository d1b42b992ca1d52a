import { test } from 'node:test'
import { definitionFiles } from '#tidy/definitions'
import { nobody, read } from '#tidy/tree'

const LONGEST = 100
/** Printed tables and schemes of classes are as long as they were printed, within the length of any file. */
const tables = new Set(['publication', 'classification'])

const files = await definitionFiles()

test(`a definition is no longer than ${LONGEST} lines`, () => {
  const long = files
    .filter(one => one.kind && !tables.has(one.kind))
    .map(({ file }) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(one => one.lines > LONGEST)
    .map(one => `${one.file}: ${one.lines} lines`)
  nobody(long, 'A reader must see the whole at once: give a part that can be named a definition of its own:')
})
