import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier } from '#office/casework/dossier'
import { emptyShelf } from '#office/casework/shelf'

const dossier = (id: string, version: number) => ({ id, version }) as Dossier

function shelfOf(most?: number) {
  const told: string[] = []
  const tell = async (id: string) => {
    told.push(id)
    return id === 'unknown' ? undefined : dossier(id, 1)
  }
  return { shelf: emptyShelf(tell, most), told }
}

test('a full shelf gives up the case that nobody has asked for the longest', async () => {
  const { shelf, told } = shelfOf(2)
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) assert.equal((await shelf.find(id))?.id, id)
  assert.deepEqual(told, ['a', 'b', 'c', 'b'])
})

test('what is put late does not take the place of what is newer', async () => {
  const { shelf, told } = shelfOf()
  for (const version of [1, 3, 2]) shelf.put(dossier('a', version))
  assert.equal((await shelf.find('a'))?.version, 3)
  assert.deepEqual(told, [])
})

test('of a case that is none nothing is kept', async () => {
  const { shelf, told } = shelfOf()
  for (let n = 0; n < 2; n++) assert.equal(await shelf.find('unknown'), undefined)
  assert.deepEqual(told, ['unknown', 'unknown'])
})

test('what lies here is given to whoever names its version, and no other', () => {
  const { shelf, told } = shelfOf()
  shelf.put(dossier('a', 2))
  assert.deepEqual([shelf.at('a', 2)?.version, shelf.at('a', 3), shelf.at('b', 1)], [2, undefined, undefined])
  assert.deepEqual(told, [])
})
