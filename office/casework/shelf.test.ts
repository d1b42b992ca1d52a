import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier } from '#office/casework/dossier'
import { emptyShelf } from '#office/casework/shelf'

const dossier = (id: string, version: number) => ({ id, version }) as Dossier

test('a full shelf gives up the case that nobody has asked for the longest', () => {
  const shelf = emptyShelf(2)
  for (const id of ['a', 'b']) shelf.put(dossier(id, 1))
  shelf.find('a')
  shelf.put(dossier('c', 1))
  assert.deepEqual(
    ['a', 'b', 'c'].map(id => shelf.find(id)?.id),
    ['a', undefined, 'c'],
  )
})

test('what is put late does not take the place of what is newer', () => {
  const shelf = emptyShelf()
  for (const version of [1, 3, 2]) shelf.put(dossier('a', version))
  assert.equal(shelf.find('a')?.version, 3)
})
