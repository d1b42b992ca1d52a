import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from '#register/fixtures/desk'
import { contextOver, recordOf } from '#register/fixtures/small-register'
import { loadFiles } from '#register/load'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

test('progress tells how far the reading is', async () => {
  const path = join(desk.dir, 'many.lines')
  writeFileSync(
    path,
    Array.from({ length: 12_000 }, (_, i) => JSON.stringify(recordOf(String(i + 1)))).join('\n'),
  )
  const steps: number[] = []
  const loading = loadFiles([path], contextOver(desk.store))
  for (;;) {
    const step = await loading.next()
    if (step.done) break
    assert.ok(step.value.bytesRead <= step.value.bytesTotal)
    steps.push(step.value.records)
  }
  assert.deepEqual(
    steps,
    [...steps].sort((a, b) => a - b),
  )
  assert.equal(steps.at(-1), 12_000)
})
