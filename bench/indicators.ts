import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { catalogueLeaves, placesOf } from '#bench/catalogue-leaves'
import { withRegister } from '#bench/filled-register'
import { type Bench, inFolder, rounded, timed } from '#bench/measure'
import type { Leaf } from '#kernel/formula'
import { cellKeeper } from '#register/cells/keeper'
import { leavesSql } from '#register/formula-sql'
import type { Store } from '#register/store/engine'
import { withPostgres } from '#scripts/postgres'

const CITIES = 300
const YEAR_ENDS = Array.from({ length: 10 }, (_, i) => `${2016 + i}-12-31`)
const ENGINE_RATIO_MIN = 3
const POSTGRES_RATIO_MIN = 10
/** PostgreSQL counts one right in so many, and its time is scaled up by their number. */
const POSTGRES_RIGHTS = 1_000_000

/**
 * The whole catalogue for 300 cities at ten year ends. A register keeps its cells, and loads bring them up to
 * date; so the ratio is that of reading them, and what it takes to make all of them anew is told beside it.
 */
export const indicatorsOfCities: Bench = {
  sizeIn: 'rights',
  size: 20_000_000,
  unit: 's',
  bar: { engineRatio: ENGINE_RATIO_MIN, postgresRatio: POSTGRES_RATIO_MIN },
  run: ({ size, note }) =>
    withRegister(size, async store => {
      const leaves = await catalogueLeaves()
      const cities = placesOf('city').slice(0, CITIES)
      const keeper = cellKeeper(store, leaves)
      const made = await timed(() => keeper.open())
      note(`cells of ${leaves.length} leaves in ${rounded(made.seconds)} s`)
      const questions = leaves.filter(keeper.holds).flatMap(leaf => YEAR_ENDS.map(on => ({ leaf, on })))
      const read = await timed(() => keeper.read([{ questions, places: cities }]))
      note(`read in ${rounded(read.seconds)} s`)
      const engine = await timed(() => oneByOne(store, leaves, cities, note))
      const postgres = await postgresSeconds(store, leaves.length, size, note)
      const [engineRatio, postgresRatio] = [engine.seconds / read.seconds, postgres.scaled / read.seconds]
      return {
        ours: { made: rounded(made.seconds), read: rounded(read.seconds, 3), leaves: leaves.length },
        peer: {
          what: 'one query per count on the same engine',
          seconds: rounded(engine.seconds),
          postgresSecondsScaled: rounded(postgres.scaled),
          postgresRights: postgres.rights,
          postgresRatio: rounded(postgresRatio, 1),
          ratioWithMaking: rounded(engine.seconds / (made.seconds + read.seconds), 2),
        },
        ratio: rounded(engineRatio, 1),
        reached: engineRatio >= ENGINE_RATIO_MIN && postgresRatio >= POSTGRES_RATIO_MIN,
      }
    }),
}

/** What one would do without cells: each count asked of the rights, for all cities and days at once. */
async function oneByOne(
  store: Store,
  leaves: readonly Leaf[],
  cities: readonly string[],
  note: (text: string) => void,
) {
  for (const [i, leaf] of leaves.entries()) {
    const { sql, bindings } = leavesSql(
      YEAR_ENDS.map(on => ({ leaf, on })),
      cities,
    )
    await store.rows(sql, bindings)
    if (i % 10 === 9) note(`${i + 1} of ${leaves.length} asked one by one`)
  }
}

/** Seconds PostgreSQL would take: a stock and a flow, measured on a part, scaled by rights and counts. */
async function postgresSeconds(store: Store, leaves: number, size: number, note: (text: string) => void) {
  const every = Math.max(1, Math.round(size / POSTGRES_RIGHTS))
  const rights = Math.round(size / every)
  return inFolder(async folder => {
    const file = join(folder, 'rights.tsv')
    await store.run(
      `INSERT INTO FUNCTION file({file:String}, 'TabSeparated')
       SELECT register, substring(place, 1, 4), filedOn, grantedOn, forceFrom[1], forceUntil[1]
       FROM rights WHERE sipHash64(register, id) % {every:UInt64} = 0`,
      { file, every },
    )
    chmodSync(folder, 0o755)
    return withPostgres(async ({ url }) => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query(
        'CREATE TABLE rights (register text, city text, filed date, granted date, force_from date, force_until date)',
      )
      await client.query(`COPY rights FROM '${file}'`)
      await client.query('ANALYZE rights')
      const days = YEAR_ENDS.map(day => `('${day}'::date)`).join(',')
      const stock = await timed(() =>
        client.query(`SELECT city, day, count(*) FROM rights, (VALUES ${days}) AS d(day)
          WHERE register = 'inventions' AND force_from <= day AND day < force_until GROUP BY city, day`),
      )
      const flow = await timed(() =>
        client.query(`SELECT city, date_trunc('year', granted), count(*) FROM rights
          WHERE register = 'inventions' GROUP BY 1, 2`),
      )
      await client.end()
      const scaled = ((stock.seconds + flow.seconds) / 2) * leaves * (size / rights)
      note(
        `PostgreSQL: stock ${rounded(stock.seconds)} s, flow ${rounded(flow.seconds)} s over ${rights} rights`,
      )
      return { scaled, rights }
    })
  })
}
