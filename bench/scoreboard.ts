import { catalogueLeaves, indicators, placesOf, realPlaces } from '#bench/catalogue-leaves'
import { withRegister } from '#bench/filled-register'
import { type Bench, clock, percentile, rounded } from '#bench/measure'
import { catalogueOf } from '#kernel/catalogue'
import { countsOver } from '#office/counts'
import { figureBook } from '#office/figure-book'
import type { Office } from '#office/measurement'
import { scoreboard as readScoreboard } from '#office/scoreboard'
import { loadPolicy } from '#policy/load'
import { cellKeeper } from '#register/cells/keeper'
import { leavesSql } from '#register/formula-sql'
import { leavesOf } from '#kernel/formula'
import type { Store } from '#register/store/engine'

const READS = 300
const WARMING = 30
const PEER_READS = 5
const SMALL = 200_000
const P99_MAX_MS = 20
const GROWTH_MAX = 1.5

/** A whole scoreboard, every indicator with its rank among peers and its trend, of any place on any day. */
export const scoreboard: Bench = {
  sizeIn: 'rights',
  size: 20_000_000,
  unit: 'ms',
  bar: { p99: P99_MAX_MS, growth: GROWTH_MAX },
  async run({ size, note }) {
    const small = await withRegister(Math.min(size, SMALL), store => readsOf(store, note))
    note(`at ${Math.min(size, SMALL)}: ${JSON.stringify(small)}`)
    return withRegister(size, async store => {
      const ours = await readsOf(store, note)
      const peer = await directly(store)
      const growth = ours.p99 / small.p99
      return {
        ours: { ...ours, p99Small: small.p99, growth: rounded(growth) },
        peer: { what: 'the same counts of one place and day asked of the rights in one scan', p50: peer },
        ratio: rounded(peer / ours.p50, 1),
        reached: ours.p99 < P99_MAX_MS && growth <= GROWTH_MAX,
      }
    })
  },
}

async function readsOf(store: Store, note: (text: string) => void) {
  const cells = cellKeeper(store, await catalogueLeaves())
  const opened = clock()
  await cells.open()
  note(`cells in ${rounded((clock() - opened) / 1000)} s`)
  const office: Office = {
    catalogue: catalogueOf(await loadPolicy()),
    places: realPlaces,
    figures: figureBook([]),
    counts: countsOver(store, cells),
  }
  const ms: number[] = []
  for (let i = 0; i < READS + WARMING; i += 1) {
    const start = clock()
    await readScoreboard(office, placeAt(i), dayAt(i))
    ms.push(clock() - start)
  }
  const warm = ms.slice(WARMING)
  return { reads: READS, p50: rounded(percentile(warm, 0.5)), p99: rounded(percentile(warm, 0.99)) }
}

/** Places of every level in turn, spread by a step that no list's length divides. */
function placeAt(i: number): string {
  const level = (['city', 'district', 'province', 'city', 'nation'] as const)[i % 5] ?? 'city'
  const codes = placesOf(level)
  return codes[(i * 7919) % codes.length] as string
}

const dayAt = (i: number): string =>
  `${2014 + (i % 12)}-${String(1 + ((i * 5) % 12)).padStart(2, '0')}-${String(1 + ((i * 11) % 28)).padStart(2, '0')}`

async function directly(store: Store): Promise<number> {
  const all = await indicators()
  const ms: number[] = []
  for (let i = 0; i < PEER_READS; i += 1) {
    const questions = all.flatMap(one => leavesOf(one.value, dayAt(i)))
    const start = clock()
    const { sql, bindings } = leavesSql(questions, [placeAt(i)])
    await store.rows(sql, bindings)
    ms.push(clock() - start)
  }
  return rounded(percentile(ms, 0.5))
}
