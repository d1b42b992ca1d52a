import assert from 'node:assert/strict'
import { benchNamed, lineOf } from '#bench/run'

type Line = Readonly<Record<'ours' | 'peer' | 'bar', Readonly<Record<string, unknown>>>> & { ratio: unknown }

/** The line of a bench at a small size: tests ask whether it still runs, not how long it takes. */
export async function lineAt(name: string, size: number): Promise<Line> {
  const bench = await benchNamed(name)
  assert.ok(bench, name)
  const outcome = await bench.run({ size, runs: 1, note: () => {} })
  return JSON.parse(lineOf(name, bench, size, 1, outcome)) as Line
}
