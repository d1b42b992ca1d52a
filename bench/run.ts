import { readdir } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Bench, Outcome } from '#bench/measure'

const folder = dirname(fileURLToPath(import.meta.url))
const RUNS = 3

/** A bench by the name of its file; nothing where no file of that name holds one. */
export async function benchNamed(name: string): Promise<Bench | undefined> {
  if (!(await readdir(folder)).includes(`${name}.ts`)) return undefined
  const found = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Record<string, unknown>
  return Object.values(found).find(isBench)
}

const isBench = (value: unknown): value is Bench =>
  typeof value === 'object' && value !== null && 'sizeIn' in value && 'run' in value

/** The outcome as one line of JSON, with what it was measured on. */
export const lineOf = (name: string, bench: Bench, size: number, runs: number, outcome: Outcome): string =>
  JSON.stringify({
    bench: name,
    size: `${size} ${bench.sizeIn}`,
    ...{ ours: outcome.ours, peer: outcome.peer ?? null, ratio: outcome.ratio ?? null },
    ...{ bar: bench.bar, reached: outcome.reached, unit: bench.unit, runs },
    machine: {
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
    },
  })

async function main(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { size: { type: 'string' }, runs: { type: 'string' } },
    allowPositionals: true,
  })
  const [name = ''] = positionals
  const bench = await benchNamed(name)
  if (!bench) {
    process.stderr.write(
      'Use: npm run bench -- NAME [--size N] [--runs N], NAME being a bench of this folder\n',
    )
    return 2
  }
  const size = Number(values.size ?? bench.size)
  const runs = Number(values.runs ?? RUNS)
  if (!(size > 0 && runs > 0)) {
    process.stderr.write('--size and --runs take numbers above zero\n')
    return 2
  }
  const note = (text: string) => void process.stderr.write(`${name}: ${text}\n`)
  const outcome = await bench.run({ size, runs, note })
  process.stdout.write(`${lineOf(name, bench, size, runs, outcome)}\n`)
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const code = await main(process.argv.slice(2))
  // The engine's threads may outlive the work; the answer has been written by now.
  process.stdout.write('', () => process.exit(code))
}
