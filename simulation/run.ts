import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { withPostgres } from '#scripts/postgres'
import { kills } from '#simulation/kills'

const TIMES = 200
const usage = 'Use: npm run drill -- kills [--times N] [--seed N], N being a whole number above zero\n'

/** Kills a writer so many times over each store, and prints one line of JSON for each. Ends by itself. */
async function main(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { times: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  })
  const [times, seed] = [Number(values.times ?? TIMES), Number(values.seed ?? 1)]
  const isWhole = (n: number) => Number.isSafeInteger(n) && n > 0
  if (positionals[0] !== 'kills' || !isWhole(times) || !isWhole(seed)) {
    process.stderr.write(usage)
    return 2
  }
  const note = (text: string) => void process.stderr.write(`${text}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'zhicheng-drill-'))
  const tell = (store: string, drilled: object) =>
    void process.stdout.write(`${JSON.stringify({ drill: 'kills', store, seed, ...drilled })}\n`)
  try {
    tell('process', await kills({ dir: join(folder, 'process'), times, seed, note }))
    await withPostgres(async ({ url }) =>
      tell('server', await kills({ dir: join(folder, 'server'), url, times, seed, note })),
    )
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv.slice(2))
