/** What is laid in rows: boxes, and the ways between them. */
export interface Node {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface Edge {
  readonly from: string
  readonly to: string
}

/** The row of each node: every way leads down, but for those that close a circle, which are named. */
export function layersOf(
  nodes: readonly Node[],
  edges: readonly Edge[],
): { layer: ReadonlyMap<string, number>; back: ReadonlySet<Edge> } {
  const back = circleEnds(nodes, edges)
  const down = edges.map(edge => (back.has(edge) ? { from: edge.to, to: edge.from } : edge))
  const layer = new Map(nodes.map(one => [one.id, 0]))
  // Without circles, as many rounds as there are nodes are enough.
  for (let round = 0; round < nodes.length; round++) {
    let moved = false
    for (const { from, to } of down) {
      const next = (layer.get(from) ?? 0) + 1
      if ((layer.get(to) ?? 0) >= next) continue
      layer.set(to, next)
      moved = true
    }
    if (!moved) break
  }
  return { layer, back }
}

/** The ways that lead back to where one came from, walking from the first node on. */
function circleEnds(nodes: readonly Node[], edges: readonly Edge[]): Set<Edge> {
  const back = new Set<Edge>()
  const state = new Map<string, 'on the way' | 'done'>()
  const walk = (id: string) => {
    state.set(id, 'on the way')
    for (const edge of edges) {
      if (edge.from !== id) continue
      if (state.get(edge.to) === 'on the way') back.add(edge)
      else if (!state.has(edge.to)) walk(edge.to)
    }
    state.set(id, 'done')
  }
  for (const { id } of nodes) if (!state.has(id)) walk(id)
  return back
}

/** A place in a row: a box, the words of a way, or where a way only passes. */
export interface Seat {
  readonly id: string
  readonly width: number
  /** Those that only pass are kept straight before all others. */
  readonly passes: boolean
  readonly above: string[]
  readonly below: string[]
}

const SWEEPS = 12

/** Orders the seats of each row so that ways cross seldom: each near the middle of those it is tied to. */
export function untangle(rows: readonly (readonly Seat[])[]): Seat[][] {
  let now = rows.map(row => [...row])
  let best = now
  let fewest = crossings(now)
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const side = sweep % 2 === 0 ? 'above' : 'below'
    now = now.map(row => [...row])
    const order = now.map((_, n) => n)
    for (const n of side === 'above' ? order : order.reverse()) {
      const beside = now[side === 'above' ? n - 1 : n + 1]
      if (beside && now[n]) now[n] = byMiddle(now[n] as Seat[], beside, side)
    }
    const found = crossings(now)
    if (found < fewest) [best, fewest] = [now, found]
  }
  return best
}

function byMiddle(row: Seat[], beside: readonly Seat[], side: 'above' | 'below'): Seat[] {
  const at = new Map(beside.map((one, n) => [one.id, n]))
  const middle = (one: Seat, own: number) => {
    const tied = one[side].flatMap(id => at.get(id) ?? []).sort((a, b) => a - b)
    if (tied.length === 0) return own
    return ((tied[(tied.length - 1) >> 1] ?? 0) + (tied[tied.length >> 1] ?? 0)) / 2
  }
  return row
    .map((one, n) => ({ one, key: middle(one, n) }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)
}

function crossings(rows: readonly (readonly Seat[])[]): number {
  let sum = 0
  rows.forEach((row, n) => {
    const at = new Map((rows[n + 1] ?? []).map((one, m) => [one.id, m]))
    const ends = row.flatMap(one => one.below.flatMap(id => at.get(id) ?? []).sort((a, b) => a - b))
    ends.forEach((end, i) => {
      for (let j = 0; j < i; j++) if ((ends[j] ?? 0) > end) sum++
    })
  })
  return sum
}

const GAP = 18
const ROUNDS = 16

/** The middle of each seat: as near to those it is tied to as its neighbours in the row allow. */
export function spread(rows: readonly (readonly Seat[])[]): Map<string, number> {
  const x = new Map<string, number>()
  for (const row of rows) {
    let at = 0
    for (const one of row) {
      x.set(one.id, at + one.width / 2)
      at += one.width + GAP
    }
  }
  const order = rows.map((_, n) => n)
  for (let round = 0; round < ROUNDS; round++) {
    const sides: ('above' | 'below')[] =
      round < ROUNDS - 4 ? [round % 2 ? 'below' : 'above'] : ['above', 'below']
    for (const n of round % 2 ? [...order].reverse() : order) settleRow(rows[n] ?? [], sides, x)
  }
  return x
}

/** Blocks of seats that push one another are moved together to the mean of where they want to be. */
function settleRow(
  row: readonly Seat[],
  sides: readonly ('above' | 'below')[],
  x: Map<string, number>,
): void {
  interface Block {
    seats: Seat[]
    weight: number
    sum: number
  }
  const blocks: Block[] = []
  const offset = new Map<string, number>()
  let at = 0
  for (const [n, one] of row.entries()) {
    const before = row[n - 1]
    if (before) at += (before.width + one.width) / 2 + GAP
    offset.set(one.id, at)
    const tied = sides.flatMap(side => one[side]).flatMap(id => x.get(id) ?? [])
    const wish = tied.length > 0 ? tied.reduce((a, b) => a + b, 0) / tied.length : (x.get(one.id) ?? 0)
    const weight = tied.length === 0 ? 0.1 : one.passes ? 4 : 1
    blocks.push({ seats: [one], weight, sum: weight * (wish - at) })
    for (;;) {
      const [last, prior] = [blocks.at(-1), blocks.at(-2)]
      if (!last || !prior || prior.sum / prior.weight <= last.sum / last.weight) break
      blocks.splice(-2, 2, {
        seats: [...prior.seats, ...last.seats],
        weight: prior.weight + last.weight,
        sum: prior.sum + last.sum,
      })
    }
  }
  for (const { seats, sum, weight } of blocks)
    for (const one of seats) x.set(one.id, sum / weight + (offset.get(one.id) ?? 0))
}
