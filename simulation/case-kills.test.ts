import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { caseProjection } from '#office/casework/case-projection'
import { evidenceProjection } from '#office/evidence/evidence-projection'
import { withPostgres } from '#scripts/postgres'
import { casebookIn } from '#server/casebook'
import { openCatalogue } from '#server/catalogue'
import { kills } from '#simulation/kills'

/** On each of the two stores. */
const TIMES = 3

async function drilled(seed: number, url?: string) {
  const dir = mkdtempSync(join(tmpdir(), 'zhicheng-case-kills-'))
  const program = fileURLToPath(new URL('./case-writer.ts', import.meta.url))
  const projections = [caseProjection(casebookIn(await openCatalogue())), evidenceProjection]
  try {
    return await kills({ dir, url, times: TIMES, seed, writing: { program, projections } })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

test('in the process: acts and hand-overs that were acknowledged stand, and the rows are what they tell', async () => {
  const { kills: survived, acknowledged, entries } = await drilled(7)
  assert.equal(survived, TIMES)
  assert.ok(acknowledged > 0 && entries >= acknowledged)
})

test('on a server: acts and hand-overs that were acknowledged stand, and the rows are what they tell', () =>
  withPostgres(async ({ url }) => {
    const { kills: survived, acknowledged, entries } = await drilled(11, url)
    assert.equal(survived, TIMES)
    assert.ok(acknowledged > 0 && entries >= acknowledged)
  }))
