import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { allProse, goldenFile } from '#scripts/show'

const MOST_SHOWN = 200

test('what the definitions say is what the committed text says', async () => {
  const before = existsSync(goldenFile) ? readFileSync(goldenFile, 'utf8').split('\n') : []
  const now = (await allProse()).split('\n')
  const gone = before.filter(line => !now.includes(line))
  const added = now.filter(line => !before.includes(line))
  const changes = [...gone.map(line => `- ${line}`), ...added.map(line => `+ ${line}`)]
  assert.ok(
    before.join('\n') === now.join('\n'),
    'Read the change as a lawyer would; if it is meant, `npm run show -- --write` and commit:\n' +
      changes.slice(0, MOST_SHOWN).join('\n'),
  )
})
