import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { caseProjection } from '#office/casework/case-projection'
import { evidenceProjection } from '#office/evidence/evidence-projection'
import { withPostgres } from '#scripts/postgres'
import { casebookIn } from '#server/casebook'
import { openCatalogue } from '#server/catalogue'
import type { Drill } from '#simulation/drill'
import { type Drilled, kills as killed } from '#simulation/kills'

/** Kills of one ledger. All of it is looked through after each, so it must not grow without end. */
const ROUND = 20

/** A writer is killed again and again over each store, and nothing acknowledged is lost. */
export const kills: Drill = {
  settings: { times: 200, seed: 1 },
  async run({ times = 0, seed = 0 }, tell) {
    const folder = mkdtempSync(join(tmpdir(), 'zhicheng-drill-'))
    const asked = { folder, times, seed }
    try {
      tell({ store: 'process', seed, ...(await rounds(asked, async () => undefined)) })
      await withPostgres(async ({ url }) => {
        const drilled = await rounds(asked, round => freshDatabase(url, `drill_${round}`))
        tell({ store: 'server', seed, ...drilled })
      })
      return true
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Where the ledger of a round is; nothing where it is in the process. */
type Place = (round: number) => Promise<string | undefined>

interface Asked {
  readonly folder: string
  readonly times: number
  readonly seed: number
}

/** Acts, hand-overs and uploads of a desk, killed so many times, with a fresh ledger for each round. */
async function rounds({ folder, times, seed }: Asked, place: Place): Promise<Drilled> {
  const projections = [caseProjection(casebookIn(await openCatalogue())), evidenceProjection]
  const writing = { program: fileURLToPath(new URL('../case-writer.ts', import.meta.url)), projections }
  let all: Drilled = { kills: 0, acknowledged: 0, entries: 0, files: 0 }
  for (let round = 0; all.kills < times; round++) {
    const dir = join(folder, String(round))
    const before = all.kills
    const note = (text: string) => void process.stderr.write(`after ${before}, ${text}\n`)
    const some = { times: Math.min(ROUND, times - before), seed: seed + before }
    const one = await killed({ ...some, dir, url: await place(round), writing, note })
    all = {
      ...{ kills: before + one.kills, acknowledged: all.acknowledged + one.acknowledged },
      ...{ entries: all.entries + one.entries, files: all.files + one.files },
    }
    rmSync(dir, { recursive: true, force: true })
  }
  return all
}

async function freshDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  return url.replace(/postgres$/, name)
}
