import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  classesOf,
  classValue,
  defineClassification,
  mainGroups,
  subgroups,
  symbols,
} from '#kernel/classification'

const label = { zh: '类', en: 'Class' }
const scheme = defineClassification({
  id: 'woods',
  label,
  basis: [],
  version: '2.1',
  field: 'ipc',
  classes: [
    { code: 'soft', label, prefixes: symbols(' A01N  A01B1/\n A01B2/ '), except: ['A01N25/'] },
    { code: 'hard', label, prefixes: mainGroups('A01N', 25, 27) },
    { code: 'fine', label, prefixes: subgroups('C10L5', '08', '11') },
  ],
})

test('a right belongs to each class that one of its symbols begins with', () => {
  assert.deepEqual(classesOf(scheme, ['A01N 26/00']), ['woods@2.1/soft', 'woods@2.1/hard'])
  assert.deepEqual(classesOf(scheme, ['G06F 1/00']), [])
  assert.deepEqual(classesOf(scheme, []), [])
})

test('what is printed as excluded takes its symbol away, and no other', () => {
  assert.deepEqual(classesOf(scheme, ['A01N 25/02']), ['woods@2.1/hard'])
  assert.deepEqual(classesOf(scheme, ['A01N 25/02', 'A01N 1/00']), ['woods@2.1/soft', 'woods@2.1/hard'])
})

test('main groups and subgroups run from the first to the last and no further', () => {
  assert.deepEqual(mainGroups('A01N', 25, 27), ['A01N25/', 'A01N26/', 'A01N27/'])
  assert.deepEqual(subgroups('C10L5', '08', '11'), ['C10L5/08', 'C10L5/09', 'C10L5/10', 'C10L5/11'])
  assert.deepEqual(classesOf(scheme, ['A01N 2/50']), ['woods@2.1/soft'])
  assert.deepEqual(classesOf(scheme, ['C10L 5/12']), [])
})

test('a class is told with its scheme and version, since a symbol can move between versions', () => {
  assert.equal(classValue(scheme), 'woods@2.1')
  assert.equal(classValue(scheme, 'soft'), 'woods@2.1/soft')
})
