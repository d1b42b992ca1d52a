import type { Edge, Node, Seat } from '#workbench/parts/chart/layers'
import { layersOf, spread, untangle } from '#workbench/parts/chart/layers'

/** A way to be drawn, with room for the words that stand on it. */
export interface Worded extends Edge {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where everything lies: boxes by their upper left corner, words by their middle, ways as points. */
export interface Laid {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Point>
  readonly words: ReadonlyMap<string, Point>
  readonly ways: ReadonlyMap<string, readonly Point[]>
}

const ROW_GAP = 14
const PASS = 12

/** Lays boxes in rows from the top down, and the words of ways in rows between them, so that none overlap. */
export function layOut(nodes: readonly Node[], edges: readonly Worded[]): Laid {
  const { layer, back } = layersOf(nodes, edges)
  const depth = Math.max(0, ...layer.values())
  const rows: Seat[][] = Array.from({ length: 2 * depth + 1 }, () => [])
  const heights = rows.map(() => 0)
  const seats = new Map<string, Seat>()
  const seat = (row: number, id: string, width: number, height: number, passes: boolean) => {
    const one: Seat = { id, width, passes, above: [], below: [] }
    seats.set(id, one)
    rows[row]?.push(one)
    heights[row] = Math.max(heights[row] ?? 0, height)
  }
  for (const one of nodes) seat(2 * (layer.get(one.id) ?? 0), one.id, one.width, one.height, false)
  const chains = edges.map(edge => {
    const isBack = back.has(edge)
    const [up, low] = isBack ? [edge.to, edge.from] : [edge.from, edge.to]
    const [first, last] = [2 * (layer.get(up) ?? 0) + 1, 2 * (layer.get(low) ?? 0) - 1]
    const wordsIn = isBack ? last : first
    const passed = Array.from({ length: last - first + 1 }, (_, n) => {
      const row = first + n
      const id = `${edge.id} ${row}`
      if (row === wordsIn) seat(row, id, edge.width, edge.height, false)
      else seat(row, id, PASS, 0, true)
      return id
    })
    return { edge, isBack, chain: [up, ...passed, low], words: `${edge.id} ${wordsIn}` }
  })
  for (const { chain } of chains)
    chain.forEach((id, n) => {
      const next = chain[n + 1]
      if (!next) return
      seats.get(id)?.below.push(next)
      seats.get(next)?.above.push(id)
    })
  return drawn(nodes, untangle(rows), heights, chains)
}

interface Chain {
  readonly edge: Worded
  readonly isBack: boolean
  readonly chain: readonly string[]
  readonly words: string
}

function drawn(
  nodes: readonly Node[],
  rows: readonly (readonly Seat[])[],
  heights: readonly number[],
  chains: readonly Chain[],
): Laid {
  const x = spread(rows)
  const all = rows.flat()
  const left = Math.min(...all.map(one => (x.get(one.id) ?? 0) - one.width / 2))
  const width = Math.max(...all.map(one => (x.get(one.id) ?? 0) + one.width / 2)) - left
  const tops: number[] = []
  let height = 0
  for (const own of heights) {
    tops.push(height)
    height += own + ROW_GAP
  }
  const spots = new Map<string, Spot>()
  rows.forEach((row, n) => {
    const at = { top: tops[n] ?? 0, floor: (tops[n] ?? 0) + (heights[n] ?? 0) }
    for (const one of row) spots.set(one.id, { x: (x.get(one.id) ?? 0) - left, ...at })
  })
  const spot = (id: string): Spot => spots.get(id) ?? { x: 0, top: 0, floor: 0 }
  const port = ports(nodes, chains, id => spot(id).x)
  const high = new Map(nodes.map(one => [one.id, one.height]))
  return {
    width,
    height: Math.max(0, height - ROW_GAP),
    boxes: new Map(nodes.map(({ id, width }) => [id, { x: spot(id).x - width / 2, y: spot(id).top }])),
    words: new Map(chains.map(one => [one.edge.id, wordsAt(one, spot(one.words))])),
    ways: new Map(
      chains.map(({ edge, isBack, chain }) => {
        const [up = '', low = ''] = [chain[0], chain.at(-1)]
        const start = { x: port(edge.id, 'below'), y: spot(up).top + (high.get(up) ?? 0) }
        const end = { x: port(edge.id, 'above'), y: spot(low).top }
        // A low box in a row of high ones is left straight down, so that no way crosses its neighbours.
        const floor = { x: start.x, y: spot(up).floor }
        const between = chain.slice(1, -1).flatMap(id => through(spot(id)))
        const points = [start, ...(floor.y > start.y ? [floor] : []), ...between, end]
        return [edge.id, isBack ? points.reverse() : points]
      }),
    ),
  }
}

/** The middle of a seat, and where its row begins and ends. */
interface Spot {
  readonly x: number
  readonly top: number
  readonly floor: number
}

const through = ({ x, top, floor }: Spot): Point[] => [
  { x, y: top },
  { x, y: floor },
]

/** Words stand near the box that the way comes from. */
const wordsAt = ({ edge, isBack }: Chain, { x, top, floor }: Spot): Point => ({
  x,
  y: isBack ? floor - edge.height / 2 : top + edge.height / 2,
})

/** Ways leave and reach a box side by side, in the order in which they lie beyond it. */
function ports(nodes: readonly Node[], chains: readonly Chain[], xOf: (id: string) => number) {
  const found = new Map<string, number>()
  for (const { id, width } of nodes)
    for (const side of ['below', 'above'] as const) {
      const mine = chains
        .filter(({ chain }) => chain.at(side === 'below' ? 0 : -1) === id)
        .map(({ edge, chain }) => ({ edge, x: xOf(chain.at(side === 'below' ? 1 : -2) ?? '') }))
        .sort((a, b) => a.x - b.x)
      mine.forEach(({ edge }, n) => {
        found.set(`${edge.id} ${side}`, xOf(id) - width / 2 + (width * (n + 1)) / (mine.length + 1))
      })
    }
  return (edge: string, side: 'below' | 'above') => found.get(`${edge} ${side}`) ?? 0
}
