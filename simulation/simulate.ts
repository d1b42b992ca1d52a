import { parseArgs } from 'node:util'
import { china as calendar } from '#jurisdictions/calendars/china'
import { loadJurisdictions } from '#jurisdictions/load'
import { loadPolicy } from '#policy/load'
import { city } from '#simulation/city'

const MATTERS = 2000
const MATTERS_MAX = 100_000
const usage = `Use: npm run simulate -- [--matters N] [--seed N], N a whole number above zero, at most ${MATTERS_MAX} matters\n`

/** Lives random years of a city and prints one line of JSON; exits 1 where a property was violated. */
async function main(words: string[]): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: { matters: { type: 'string' }, seed: { type: 'string' } },
  })
  const [matters, seed] = [Number(values.matters ?? MATTERS), Number(values.seed ?? 1)]
  const isWhole = (n: number) => Number.isSafeInteger(n) && n > 0
  if (!isWhole(matters) || matters > MATTERS_MAX || !isWhole(seed)) {
    process.stderr.write(usage)
    return 2
  }
  const start = performance.now()
  const [policy, jurisdictions] = await Promise.all([loadPolicy(), loadJurisdictions()])
  const lived = city(
    {
      procedures: policy.flatMap(one => (one.kind === 'procedure' ? [one] : [])),
      handOvers: policy.flatMap(one => (one.kind === 'hand-over' ? [one] : [])),
      under: { calendar, limits: jurisdictions.flatMap(one => (one.kind === 'limits' ? [one] : [])) },
    },
    { matters, seed },
  )
  const seconds = Math.round((performance.now() - start) / 100) / 10
  process.stdout.write(`${JSON.stringify({ seed, ...lived, seconds })}\n`)
  return lived.violations.length > 0 ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
