import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charter } from '#kernel/fixtures/invented'
import { cite, defineSource, showCitation } from '#kernel/source'

const plain = defineSource({ id: 'note', label: { zh: '通知', en: 'Note' }, mark: 'unverified' })

test('a citation is printed as an office prints it: title, number, article', () => {
  assert.equal(showCitation(cite(charter, 'one'), 'zh'), '《章程》（一号）第一条')
  assert.equal(showCitation(cite(charter, 'one'), 'en'), 'Charter （一号） Article 1')
  assert.equal(showCitation(cite(charter), 'zh'), '《章程》（一号）')
  assert.equal(showCitation(cite(plain, '第3条'), 'zh'), '《通知》第3条')
  assert.equal(showCitation(cite(plain), 'en'), 'Note')
})

test('a clause that the source does not list cannot be cited', () => {
  assert.throws(() => cite(charter, 'three'), /Fault: charter has no clause 'three'/)
  assert.equal(cite(plain, 'any article').article, 'any article')
})

test('a citation is as sure as it says, else as its clause, else as its source', () => {
  assert.equal(cite(charter, 'two', 'read').mark, 'read')
  assert.equal(cite(charter, 'two').mark, 'unsure')
  assert.equal(cite(charter, 'one').mark, 'read')
  assert.equal(cite(plain, '第3条').mark, 'unverified')
})
