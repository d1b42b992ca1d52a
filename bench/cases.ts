import { chmodSync } from 'node:fs'
import pg from 'pg'
import { type ActRates, actRates } from '#bench/cases/acts'
import { listTimes } from '#bench/cases/lists'
import { plainPerSecond } from '#bench/cases/plain'
import { type Bench, inFolder, median, rounded, times } from '#bench/measure'
import { withPostgres } from '#scripts/postgres'
import { casebookIn } from '#server/casebook'
import { openCatalogue } from '#server/catalogue'

const ACTS_A_SECOND_MIN = 1000
const LIST_MS_MAX = 100
const ACTS = 6000

/** Acts in cases, durable, with their proof and their rows for reading; and lists over very many cases. */
export const cases: Bench = {
  sizeIn: 'cases',
  size: 1_000_000,
  unit: 'acts/s and ms',
  bar: { actsPerSecond: ACTS_A_SECOND_MIN, listP95: LIST_MS_MAX },
  run: ({ size, runs, note }) =>
    withPostgres(({ url }) =>
      inFolder(async folder => {
        chmodSync(folder, 0o755)
        const definitions = await openCatalogue()
        const book = casebookIn(definitions)
        const acts = Math.min(ACTS, size)
        const rates: ActRates[] = []
        const plain: number[] = []
        await times(runs, async run => {
          const database = await freshDatabase(url, `acts_${run}`)
          const { places } = definitions
          rates.push(await actRates(`${folder}/${run}`, database, { book, places, acts }))
          plain.push(await plainPerSecond(url, acts))
          note(JSON.stringify({ ours: rates.at(-1), plain: plain.at(-1) }))
        })
        const lists = await listTimes(`${folder}/lists`, await freshDatabase(url, 'lists'), {
          ...{ book, size, note },
        })
        const middle = (name: keyof ActRates) => rounded(median(rates.map(one => one[name])), 0)
        const ours = {
          actsPerSecond: middle('actsPerSecond'),
          firstActsPerSecond: middle('firstActsPerSecond'),
          openingsPerSecond: middle('openingsPerSecond'),
          ...lists,
        }
        const peer = {
          what: 'the same rows inserted without proof',
          actsPerSecond: rounded(median(plain), 0),
        }
        return {
          ...{ ours, peer, ratio: rounded(ours.actsPerSecond / peer.actsPerSecond) },
          reached: ours.actsPerSecond >= ACTS_A_SECOND_MIN && lists.listP95 < LIST_MS_MAX,
        }
      }),
    ),
}

async function freshDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return url.replace(/postgres$/, name)
}
