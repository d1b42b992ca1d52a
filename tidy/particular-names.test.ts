import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statuses } from '#kernel/register'
import { definitionFiles } from '#tidy/definitions'
import { lineAt, parse, textsIn } from '#tidy/syntax'
import { nobody, programs, read } from '#tidy/tree'

const generic = ['kernel', 'register', 'ledger', 'office', 'server', 'workbench', 'cli']
/** A reader says what it read: the register of a right, and what happened to it. */
const readers = ['register/readers/', 'register/tables/']
/** A word such as `quality`, or a status, is also a word of the language; an id of these kinds never is. */
const alwaysParticular = new Set(['indicator', 'input', 'source', 'register', 'publication'])

const files = await definitionFiles()
const ids = new Set(
  files.flatMap(({ definitions }) =>
    definitions
      .map(one => one.value)
      .filter(({ kind, id }) => alwaysParticular.has(kind) || (id.includes('-') && !(id in statuses)))
      .map(one => one.id),
  ),
)

/** Ids that a text is, or that it quotes, as SQL does. */
const named = (text: string): string[] =>
  [text, ...[...text.matchAll(/['"]([a-z0-9]+(?:-[a-z0-9]+)*)['"]/g)].map(([, word = '']) => word)].filter(
    one => ids.has(one),
  )

test('generic code names no particular definition', () => {
  const naming = programs(generic)
    .filter(file => !readers.some(folder => file.startsWith(folder)))
    .flatMap(file => {
      const text = read(file)
      return textsIn(parse(file, text).tree).flatMap(({ value, start }) =>
        named(value).map(id => `${file}:${lineAt(text, start)}: ${id}`),
      )
    })
  nobody(naming, 'Take the definition as an argument, or find it by what it says of itself:')
})

test('an id is found where it stands alone and where it is quoted', () => {
  const [id = ''] = ids
  assert.notEqual(id, '', 'No definition was found.')
  assert.deepEqual(named(id), [id])
  assert.deepEqual(named(`where register = '${id}'`), [id])
  assert.deepEqual(named(`the ${id} of it`), [])
})
