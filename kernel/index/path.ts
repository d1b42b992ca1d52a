import { type Computed, compute } from '#kernel/index/compute'
import type { Member } from '#kernel/index/definition'
import { deviationOf } from '#kernel/index/moments'
import { columnOf, present, type Sheet } from '#kernel/index/table'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'

/** What one step of an indicator is, in its own unit; what it costs; and how many there may be. */
export interface Step {
  readonly step?: number
  readonly cost?: number
  readonly most?: number
}

/** An indicator changed from one value to another, denominated where the index denominates it. */
export interface Change {
  readonly indicator: string
  readonly from: number
  readonly to: number
  readonly steps: number
  readonly cost: number
}

/** What would bring a unit to the line: one indicator alone, the cheapest first, and several together. */
export interface CutPath {
  readonly unit: string
  readonly seats: number
  readonly rank: number
  readonly score: number
  /** The score of the last of the others that is above the line. */
  readonly line: number
  readonly alone: readonly Change[]
  /** Those that do not do it alone within their bounds. */
  readonly notAlone: readonly string[]
  readonly together: { readonly cost: number; readonly changes: readonly Change[] } | null
  /** How often the index was computed for it. */
  readonly computed: number
}

const GRID = 8
const HALVINGS = 30
/** Parts of a step by which several indicators are moved together, and how often at the most. */
const PART = 1 / 4
const MOVES_MAX = 200
/** So many indicators that move the score most for their cost are tried at every move. */
const TRIED = 10
/** By rounding a score may stand a little below a line that it has reached. */
const SHORT = 1e-9

/**
 * The cheapest changes of a unit that bring it among the best `seats`, by computing the index again. Nobody
 * else changes; where nothing else is said, a step is a standard deviation, costs one, and leads no further
 * than the best value that any unit has.
 */
export function pathTo(
  computed: Computed,
  unit: string,
  seats: number,
  given: ReadonlyMap<string, Step> = new Map(),
): CutPath | Refusal {
  const row = computed.sheet.table.units.indexOf(unit)
  if (row < 0) return computed.leftOut.find(one => one.unit === unit)?.because ?? refuse('unit-unknown', unit)
  if (!Number.isInteger(seats) || seats < 1) return refuse('index-invalid', `seats ${seats}`)
  const { indicators } = computed.definition
  const unknown = [...given.keys()].find(id => !indicators.some(one => one.id === id))
  if (unknown !== undefined) return refuse('column-unknown', unknown)
  const walk = new Walk(computed, row, seats)
  const ways = indicators.flatMap(one => wayOf(computed, one, row, given.get(one.id)) ?? [])
  const isIn = walk.isIn([])
  const found = isIn ? [] : ways.flatMap(way => walk.alone(way) ?? [])
  const alone = [...found].sort((a, b) => a.cost - b.cost || (a.indicator < b.indicator ? -1 : 1))
  const single = new Set(alone.map(one => one.indicator))
  const together = isIn ? null : walk.together(ways, alone[0])
  return {
    ...{ unit, seats, rank: computed.ranks[row] as number, score: computed.scores[row] as number },
    line: walk.lineAt([]),
    alone,
    notAlone: isIn ? [] : indicators.flatMap(({ id }) => (single.has(id) ? [] : [id])),
    ...{ together, computed: walk.count },
  }
}

/** How an indicator may be changed: from where, by steps of which size and sign, and how many. */
interface Way {
  readonly indicator: string
  readonly from: number
  readonly step: number
  readonly cost: number
  readonly most: number
}

/** Nothing where there is no value to change, or no room for it. */
function wayOf(
  { denominated }: Computed,
  { id, direction }: Member,
  row: number,
  given: Step = {},
): Way | undefined {
  const values = columnOf(denominated, id) as Float64Array
  const from = values[row] as number
  const there = present(values)
  const sign = direction === 'lower' ? -1 : 1
  const step = given.step ?? deviationOf(there)
  const best = there.reduce((a, b) => (sign * b > sign * a ? b : a), from)
  const most = given.most ?? (sign * (best - from)) / step
  const isOpen = !Number.isNaN(from) && step > 0 && most > 0
  return isOpen ? { indicator: id, from, step: sign * step, cost: given.cost ?? 1, most } : undefined
}

type Moved = readonly (readonly [way: Way, steps: number])[]

/** Computes the index again for one unit that is changed. */
class Walk {
  count = 0
  private readonly base: Sheet

  constructor(
    private readonly computed: Computed,
    private readonly row: number,
    private readonly seats: number,
  ) {
    const { sheet, denominated, definition } = computed
    // What is taken from a column as it is stands beside the values that are denominated already.
    const columns = definition.adjust.map(one => one.column).filter(one => !denominated.columns.includes(one))
    const cells = columns.map(one => columnOf(sheet.table, one) as Float64Array)
    const table = {
      units: denominated.units,
      columns: [...denominated.columns, ...columns],
      cells: [...denominated.cells, ...cells],
    }
    this.base = { table, words: sheet.words }
  }

  /** How far above the line of the others it stands; below it where it is less than zero. */
  private over(moved: Moved): number {
    const scores = this.scores(moved)
    if (!scores) return -Infinity
    const others = [...scores].filter((_, row) => row !== this.row).sort((a, b) => b - a)
    return (scores[this.row] as number) - (others[this.seats - 1] ?? -Infinity)
  }

  lineAt(moved: Moved): number {
    return (this.computed.scores[this.row] as number) - this.over(moved)
  }

  isIn = (moved: Moved): boolean => this.over(moved) >= -SHORT

  private scores(moved: Moved): Float64Array | undefined {
    if (moved.length === 0) return this.computed.scores
    this.count += 1
    const { table, words } = this.base
    const cells = table.cells.map((values, at) => {
      const found = moved.find(([way]) => way.indicator === table.columns[at])
      if (!found) return values
      const changed = values.slice()
      changed[this.row] = found[0].from + found[0].step * found[1]
      return changed
    })
    const again = compute(
      { ...this.computed.definition, denominate: [] },
      { table: { ...table, cells }, words },
    )
    return isRefusal(again) ? undefined : again.scores
  }

  /** The least change of one indicator that does it, within its bound. */
  alone(way: Way): Change | undefined {
    const steps = this.least(steps => [[way, steps]], way.most)
    return steps === undefined ? undefined : changeOf(way, steps)
  }

  private least(moved: (steps: number) => Moved, most: number): number | undefined {
    const at = Array.from({ length: GRID }, (_, n) => (most * (n + 1)) / GRID)
    const first = at.findIndex(steps => this.isIn(moved(steps)))
    if (first < 0) return undefined
    let [low, high] = [at[first - 1] ?? 0, at[first] as number]
    for (let n = 0; n < HALVINGS; n += 1) {
      const middle = (low + high) / 2
      if (this.isIn(moved(middle))) high = middle
      else low = middle
    }
    return high
  }

  /** Always the indicator that moves the unit most for its cost; the last move is as short as it may be. */
  together(ways: readonly Way[], single: Change | undefined): CutPath['together'] {
    const taken = new Map<Way, number>()
    const moved = (): Moved => [...taken]
    let [over, tried] = [this.over([]), ways]
    for (let move = 0; move < MOVES_MAX; move += 1) {
      const gains = tried
        .flatMap(way => this.gainOf(way, taken, over))
        .sort((a, b) => b.perCost - a.perCost || (a.way.indicator < b.way.indicator ? -1 : 1))
      const [best] = gains
      if (!best) break
      if (move === 0) tried = gains.slice(0, TRIED).map(one => one.way)
      const before = taken.get(best.way) ?? 0
      taken.set(best.way, before + best.part)
      over = this.over(moved())
      if (over < -SHORT) continue
      const rest = (steps: number): Moved => [...new Map(taken).set(best.way, before + steps)]
      taken.set(best.way, before + (this.least(rest, best.part) ?? best.part))
      const changes = moved().map(([way, steps]) => changeOf(way, steps))
      const cost = changes.reduce((sum, one) => sum + one.cost, 0)
      return single && single.cost <= cost ? { cost: single.cost, changes: [single] } : { cost, changes }
    }
    return single ? { cost: single.cost, changes: [single] } : null
  }

  /** What a part of a step more would bring; twice the part where nothing less moves anything. */
  private gainOf(way: Way, taken: ReadonlyMap<Way, number>, over: number) {
    const before = taken.get(way) ?? 0
    for (let part = PART; part <= 1; part *= 2) {
      const steps = Math.min(part, way.most - before)
      if (steps <= 0) return []
      const gain = this.over([...new Map(taken).set(way, before + steps)]) - over
      if (gain > 0) return [{ way, part: steps, perCost: gain / (steps * way.cost) }]
    }
    return []
  }
}

const changeOf = ({ indicator, from, step, cost }: Way, steps: number): Change => ({
  ...{ indicator, from, to: from + step * steps, steps, cost: steps * cost },
})
