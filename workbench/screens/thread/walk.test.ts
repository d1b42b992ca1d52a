import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ThreadNodeShape, ThreadShape } from '#server/api/thread'
import { nextOf } from '#workbench/screens/thread/walk'

const node = (id: string, kind: string): ThreadNodeShape => ({ id, kind, label: { zh: id, en: id } })
const thread: ThreadShape = {
  focus: node('m', 'measure'),
  on: '2026-01-05',
  columns: [
    { kinds: ['clause'], nodes: [node('c1', 'clause'), node('c2', 'clause')] },
    { kinds: ['mission', 'standard'], nodes: [node('s', 'standard'), node('p', 'mission')] },
    { kinds: ['measure'], nodes: [node('m', 'measure')] },
    { kinds: ['task'], nodes: [] },
    { kinds: ['indicator'], nodes: [node('i1', 'indicator'), node('i2', 'indicator')] },
  ],
  links: [
    { from: 'c2', to: 'm', how: 'asks' },
    { from: 'p', to: 'm', how: 'asks' },
    { from: 'm', to: 'i2', how: 'asks' },
  ],
}

test('right and left follow a link to the nearest column that has one, over columns without', () => {
  assert.equal(nextOf(thread, 'm', 'ArrowRight'), 'i2')
  assert.equal(nextOf(thread, 'm', 'ArrowLeft'), 'p')
  assert.equal(nextOf(thread, 'c2', 'ArrowRight'), 'm')
})

test('what has no link leads to the next column; the edges lead nowhere', () => {
  assert.equal(nextOf(thread, 's', 'ArrowRight'), 'm')
  assert.equal(nextOf(thread, 'i1', 'ArrowLeft'), 'm')
  assert.equal(nextOf(thread, 'i2', 'ArrowRight'), undefined)
  assert.equal(nextOf(thread, 'c1', 'ArrowLeft'), undefined)
})

test('up and down walk a column as it is shown, kind by kind', () => {
  assert.equal(nextOf(thread, 'p', 'ArrowDown'), 's')
  assert.equal(nextOf(thread, 's', 'ArrowUp'), 'p')
  assert.equal(nextOf(thread, 's', 'Home'), 'p')
  assert.equal(nextOf(thread, 'c1', 'End'), 'c2')
  assert.equal(nextOf(thread, 'c1', 'ArrowUp'), undefined)
  assert.equal(nextOf(thread, 'c1', 'Enter'), undefined)
})
