import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type DefinitionFile, definitionFiles, exportName, kindOf } from '#tidy/definitions'
import { nobody, root } from '#tidy/tree'

const files = await definitionFiles()
const nameOf = (file: string) => (file.split('/').at(-1) ?? '').replace(/\.ts$/, '')
const cutInParts = new Set([
  'city-template',
  'classification',
  'procedure',
  'hand-over',
  'threshold',
  'report-form',
  'designation-scheme',
  'input',
])
/** A long definition may share a condition, or be cut in parts: these have no kind of their own. */
const isShared = ({ kind, definitions }: DefinitionFile) => cutInParts.has(kind) && definitions.length === 0

test('a file in a folder of definitions defines one thing, and that kind of thing', () => {
  const others = files
    .filter(one => !isShared(one))
    .filter(one => one.kind && (one.exports.length !== 1 || one.definitions[0]?.value.kind !== one.kind))
    .map(({ file, kind, exports }) => `${file}: exports ${exports.length}, wanted one ${kind}`)
  nobody(others, 'Give each definition a file of its own, in the folder of its kind:')
})

test('definitions stand nowhere else', () => {
  const strays = files.filter(one => !one.kind && one.definitions.length > 0).map(one => one.file)
  nobody(strays, `Move the definition to a folder of its kind (${Object.keys(kindOf).join(', ')}):`)
})

test('file, export and id are one name', () => {
  const others = files
    .filter(one => one.kind)
    .flatMap(({ file, definitions }) =>
      definitions
        .filter(({ name, value }) => value.id !== nameOf(file) || name !== exportName(value.id))
        .map(({ name, value }) => `${file}: exports ${name} with id '${value.id}'`),
    )
  nobody(others, 'The file x-y.ts exports xY, whose id is x-y:')
})

test('a folder of definitions is not empty', () => {
  const empty = ['policy', 'jurisdictions'].flatMap(room =>
    Object.entries(kindOf)
      .filter(([folder]) => existsSync(join(root, room, folder)))
      .filter(([folder]) => !files.some(one => one.file.startsWith(`${room}/${folder}/`)))
      .map(([folder]) => `${room}/${folder}`),
  )
  nobody(empty, 'Write its definitions, or delete the folder:')
})

test('an id with digits has an export name too', () => {
  assert.equal(exportName('valid-inventions-per-10k'), 'validInventionsPer10k')
  assert.equal(exportName('wipo-35'), 'wipo35')
})
