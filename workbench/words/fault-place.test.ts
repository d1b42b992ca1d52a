import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOfFault } from '#workbench/words/fault-place'

const t = (key: string, given: Record<string, string>) => [key, ...Object.values(given)].join('|')

test('the place of a fault is told by part, paragraph and words; what is no place stays as it is', () => {
  assert.equal(
    placeOfFault('word/header2.xml ¶3: {某}：甲', t),
    'template.place|template.part-header|3|{某}：甲',
  )
  assert.equal(placeOfFault('word/embeddings/a.bin', t), 'word/embeddings/a.bin')
})
