import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, inFolder, median, rounded, runMeasured, timed, times } from '#bench/measure'
import { compute } from '#kernel/index/compute'
import type { IndexDefinition, Uncertainty } from '#kernel/index/definition'
import { generatorOf } from '#kernel/index/generator'
import { spreadsOf } from '#kernel/index/monte-carlo'
import { readDefinition } from '#kernel/index/read-definition'
import type { Sheet } from '#kernel/index/table'
import { isRefusal } from '#kernel/refusal'
import { root } from '#server/environment'

const UNITS = 300
const INDICATORS = 137
const REGIONS = 30
const PARTS = 12
const TOP = [25, 30, 30, 15]
const SEED = 20161109
/** Stands for a missing value where the file has no word for one. */
const NONE = -1
const SECONDS_MAX = 15

/**
 * Rank intervals of a national assessment under doubts of the values, the normalisation, the weights and the
 * aggregation: every run goes through every step. The peer does the same over matrices of numpy, and both
 * must agree on the scores.
 */
export const index: Bench = {
  sizeIn: `runs of ${UNITS} units with ${INDICATORS} indicators`,
  size: 1000,
  unit: 's',
  bar: { seconds: SECONDS_MAX, ratio: 1 },
  run: ({ size, runs, note }) =>
    inFolder(async folder => {
      const { definition, sheet } = world(size)
      const path = join(folder, 'world.json')
      writeFileSync(path, JSON.stringify(forPeer(definition, sheet)))
      const rounds = await times(runs, async () => {
        const ours = await studied(definition, sheet)
        const peer = await byNumpy(path, size)
        if (peer) agree(ours, peer, size)
        note(`${rounded(ours.seconds)} s and ${peer ? `${rounded(peer.seconds)} s` : 'no numpy here'}`)
        return { ours, peer }
      })
      const seconds = median(rounds.map(one => one.ours.seconds))
      const theirs = rounds.flatMap(one => one.peer ?? [])
      const peer = theirs.length > 0 ? median(theirs.map(one => one.seconds)) : undefined
      const ratio = peer && rounded(peer / seconds)
      return {
        ours: { seconds: rounded(seconds), msEachRun: rounded((seconds / size) * 1000) },
        ...(peer && { peer: { what: `numpy ${theirs[0]?.numpy}`, seconds: rounded(peer) } }),
        ratio,
        reached: (seconds / size) * 1000 <= SECONDS_MAX && (ratio ?? 1) >= 1,
      }
    }),
}

function world(runs: number): { definition: IndexDefinition; sheet: Sheet } {
  const { uniform, normal } = generatorOf(SEED)
  const read = readDefinition({
    id: 'bench',
    indicators: Array.from({ length: INDICATORS }, (_, at) => ({
      id: `i${at}`,
      direction: at % 5 === 0 ? 'lower' : 'higher',
      weight: 1 + (at % 3),
      group: `p${at % PARTS}`,
    })),
    groups: [
      ...Array.from({ length: PARTS }, (_, at) => ({ id: `p${at}`, parent: `s${at % TOP.length}` })),
      ...TOP.map((weight, at) => ({ id: `s${at}`, weight })),
    ],
    impute: { method: 'group-median' },
    treat: { method: 'winsorise-then-log', log: 'shifted' },
    normalise: { method: 'min-max', from: 1, to: 100 },
    uncertainty: { seed: 1, runs, data: 0.05, weights: 0.25, normalise: ['rank'], aggregate: ['geometric'] },
  })
  if (isRefusal(read)) throw new Error(`Fault: ${read.detail}`)
  // Shares and sizes of cities: most indicators lean a little, every fourth has outliers.
  const cells = Array.from({ length: INDICATORS }, (_, at) =>
    Float64Array.from({ length: UNITS }, () =>
      uniform() < 0.05 ? Number.NaN : Math.exp(normal() * (at % 4 === 0 ? 1.2 : 0.3)),
    ),
  )
  const units = Array.from({ length: UNITS }, (_, at) => `u${String(at).padStart(3, '0')}`)
  const columns = read.definition.indicators.map(one => one.id)
  const words = new Map([['group', units.map((_, at) => String(at % REGIONS))]])
  return { definition: read.definition, sheet: { table: { units, columns, cells }, words } }
}

const forPeer = ({ indicators, groups }: IndexDefinition, { table, words }: Sheet) => ({
  seed: SEED,
  none: NONE,
  cells: table.cells.map(values => [...values].map(value => (Number.isNaN(value) ? NONE : value))),
  regions: words.get('group')?.map(Number),
  groups: indicators.map(one => Number(one.group?.slice(1))),
  lower: indicators.map(one => one.direction === 'lower'),
  weights: indicators.map(one => one.weight),
  parts: groups.slice(0, PARTS).map(one => Number(one.parent?.slice(1))),
  top: TOP,
})

interface Study {
  readonly seconds: number
  readonly scores: ArrayLike<number>
  readonly low: readonly number[]
  readonly high: readonly number[]
}

async function studied(definition: IndexDefinition, sheet: Sheet): Promise<Study> {
  const base = compute(definition, sheet)
  if (isRefusal(base)) throw new Error(`Fault: ${base.refused} ${base.detail}`)
  const { seconds, result } = await timed(async () => spreadsOf(base, definition.uncertainty as Uncertainty))
  if (isRefusal(result)) throw new Error(`Fault: ${result.refused} ${result.detail}`)
  const [low, high] = [result.map(one => one.low), result.map(one => one.high)]
  return { seconds, scores: base.scores, low, high }
}

async function byNumpy(path: string, runs: number): Promise<(Study & { numpy: string }) | undefined> {
  const script = join(root, 'bench', 'indices', 'peer.py')
  const ran = await runMeasured('python3', [script, path, String(runs)]).catch(() => undefined)
  return ran && (JSON.parse(ran.said) as Study & { numpy: string })
}

/** So many runs tell an interval; fewer tell whether the bench still runs. */
const RUNS_MIN = 200

/** Scores to nine digits; intervals, whose random numbers differ, within a tenth of the units on average. */
function agree(ours: Study, peer: Study, runs: number): void {
  for (let row = 0; row < ours.scores.length; row += 1) {
    const [one, other] = [ours.scores[row] as number, peer.scores[row] as number]
    if (!(Math.abs(one - other) < 1e-9 * Math.abs(other)))
      throw new Error(`Failure: unit ${row} scores ${one} and ${other}`)
  }
  const apart = (of: 'low' | 'high') =>
    ours[of].reduce((sum, rank, row) => sum + Math.abs(rank - (peer[of][row] as number)), 0) / UNITS
  if (runs >= RUNS_MIN && apart('low') + apart('high') > UNITS / 10)
    throw new Error('Failure: the intervals lie apart')
}
