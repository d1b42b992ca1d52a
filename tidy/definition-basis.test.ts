import { test } from 'node:test'
import { type Defined, definitionFiles } from '#tidy/definitions'
import { nobody } from '#tidy/tree'

const files = await definitionFiles()
const chinese = /\p{Script=Han}/u

/** A source is what others rest on; roles and kinds of office or evidence are named by what rests on it. */
const standAlone = new Set(['source', 'role', 'office-kind', 'evidence-kind'])

const everyDefinition = (fault: (one: Defined) => boolean) =>
  files.flatMap(({ file, definitions }) => (definitions.some(one => fault(one.value)) ? [file] : []))

test('every definition is named in Chinese and in English', () => {
  const unnamed = everyDefinition(
    ({ label }) =>
      !chinese.test(label?.zh ?? '') || !/[A-Za-z]/.test(label?.en ?? '') || chinese.test(label?.en ?? ''),
  )
  nobody(unnamed, 'Give `label.zh` and `label.en`, each in its own language:')
})

test('every definition cites what it rests on', () => {
  const unfounded = everyDefinition(one => {
    if (standAlone.has(one.kind)) return false
    if (one.kind === 'publication') return one.source === undefined
    return Array.isArray(one.basis) ? one.basis.length === 0 : one.basis === undefined
  })
  nobody(
    unfounded,
    'Fill `basis` with `cite(source, article)`; without an instrument there is no definition:',
  )
})
