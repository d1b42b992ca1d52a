import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { withPostgres } from '#scripts/postgres'
import { kills } from '#simulation/kills'

/** A short drill; `npm run drill -- kills` is the long one. */
const TIMES = 10

async function drilled(seed: number, url?: string) {
  const dir = mkdtempSync(join(tmpdir(), 'zhicheng-kills-'))
  try {
    return await kills({ dir, url, times: TIMES, seed })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

test('in the process: a kill at any moment loses nothing acknowledged, and the log verifies', async () => {
  const { kills: survived, acknowledged, entries } = await drilled(7)
  assert.equal(survived, TIMES)
  assert.ok(acknowledged > 0 && entries >= acknowledged)
})

test('on a server: a kill at any moment loses nothing acknowledged, and the log verifies', () =>
  withPostgres(async ({ url }) => {
    const { kills: survived, acknowledged, entries } = await drilled(11, url)
    assert.equal(survived, TIMES)
    assert.ok(acknowledged > 0 && entries >= acknowledged)
  }))
