import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineAt } from '#bench/small'

test('grants are loaded by the built command beside a parser that keeps nothing', async () => {
  const { ours, bar } = await lineAt('grant-xml', 1)
  assert.equal(typeof ours.seconds, 'number')
  assert.equal(typeof ours.documents, 'number')
  assert.deepEqual(bar, { ratio: 1, peakMB: 600 })
})

test('the built server is started twice over one data folder and answers', async () => {
  const { ours, bar } = await lineAt('start', 1)
  assert.deepEqual([typeof ours.firstSeconds, typeof ours.seconds], ['number', 'number'])
  assert.equal(Number(ours.scripts) > 0, true)
  assert.deepEqual(bar, { seconds: 3, scriptKB: 300 })
})
