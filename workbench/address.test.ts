import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAddress, pageOf, readAddress, writeAddress } from '#workbench/address'

test('an address reads back as it was written, place and day first', () => {
  const address = { page: '2', text: '液压 & 气动', on: '2020-11-30', lang: 'zh', place: '430100' } as const
  const written = writeAddress(address)
  assert.match(written, /^\?place=430100&on=2020-11-30&lang=zh&/)
  assert.deepEqual(checkAddress(readAddress(written)), address)
})

test('a stray word in an address harms nothing, and Chinese is the default', () => {
  assert.deepEqual(checkAddress({ place: '430100', lang: 'fr', onerror: 'x', page: 3 }), {
    place: '430100',
    lang: 'zh',
  })
})

test('a page is a whole number from 1', () => {
  assert.deepEqual(
    [undefined, '3', '0', '-1', '1.5', 'x', '99999999'].map(page => pageOf({ page })),
    [1, 3, 1, 1, 1, 1, 1],
  )
})
