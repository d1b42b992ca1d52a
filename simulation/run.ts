import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { caseProjection } from '#office/casework/case-projection'
import { evidenceProjection } from '#office/evidence/evidence-projection'
import { withPostgres } from '#scripts/postgres'
import { casebookIn } from '#server/casebook'
import { openCatalogue } from '#server/catalogue'
import { type Drilled, kills } from '#simulation/kills'
import { planYears } from '#simulation/plan-years'

const TIMES = 200
/** Kills of one ledger. All of it is looked through after each, so it must not grow without end. */
const ROUND = 20
const usage =
  'Use: npm run drill -- kills|plan-year [--times N] [--seed N], N being a whole number above zero\n'

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
  const writing = { program: fileURLToPath(new URL('./case-writer.ts', import.meta.url)), projections }
  let all: Drilled = { kills: 0, acknowledged: 0, entries: 0, files: 0 }
  for (let round = 0; all.kills < times; round++) {
    const dir = join(folder, String(round))
    const before = all.kills
    const note = (text: string) => void process.stderr.write(`after ${before}, ${text}\n`)
    const some = { times: Math.min(ROUND, times - before), seed: seed + before }
    const one = await kills({ ...some, dir, url: await place(round), writing, note })
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

/** Kills a writer over each store, or lives years of a plan; one line of JSON for each. Ends by itself. */
async function main(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { times: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  })
  const [what] = positionals
  const [times, seed] = [Number(values.times ?? (what === 'kills' ? TIMES : 1)), Number(values.seed ?? 1)]
  const isWhole = (n: number) => Number.isSafeInteger(n) && n > 0
  if ((what !== 'kills' && what !== 'plan-year') || !isWhole(times) || !isWhole(seed)) {
    process.stderr.write(usage)
    return 2
  }
  if (what === 'plan-year') {
    const line = (year: object) => void process.stdout.write(`${JSON.stringify({ drill: what, ...year })}\n`)
    return (await planYears({ times, seed }, line)) ? 0 : 1
  }
  const folder = mkdtempSync(join(tmpdir(), 'zhicheng-drill-'))
  const asked = { folder, times, seed }
  const tell = (store: string, drilled: object) =>
    void process.stdout.write(`${JSON.stringify({ drill: 'kills', store, seed, ...drilled })}\n`)
  try {
    tell('process', await rounds(asked, async () => undefined))
    await withPostgres(async ({ url }) =>
      tell('server', await rounds(asked, round => freshDatabase(url, `drill_${round}`))),
    )
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv.slice(2))
