import { statSync } from 'node:fs'
import { join } from 'node:path'
import { TODAY } from '#bench/city/right-sql'
import { writeTable } from '#bench/city'
import { type Bench, inFolder, median, type Outcome, rounded, timed, times } from '#bench/measure'
import { loadFiles } from '#register/load'
import type { Loaded, LoadContext } from '#register/loading/context'
import { dropTable } from '#register/loading/staging'
import type { Store } from '#register/store/engine'
import { createTable, rights } from '#register/store/schema'
import { openHouse } from '#server/house'
import { loadContext } from '#server/loading'

const RAW = 'raw_rights'
const RATIO_MIN = 0.7

/** A table of rights loaded, against the engine that copies the same columns of the same file and no more. */
export const table: Bench = {
  sizeIn: 'rows of csv',
  size: 5_000_000,
  unit: 's',
  bar: { ratio: RATIO_MIN },
  run: ({ size, runs, note }) =>
    inFolder(async folder => {
      const house = await openHouse({ dir: join(folder, 'register'), today: () => TODAY, empty: true })
      try {
        const path = join(folder, 'rights.csv')
        await writeTable(house.engine, path, { rights: size })
        note(`${rounded(statSync(path).size / 1e6, 0)} MB of csv`)
        const context = await loadContext(house)
        const rounds = await times(runs, async () => {
          const raw = await copied(house.engine, path, size)
          const ours = await loaded(context, path, size)
          note(`${rounded(ours)} s and ${rounded(raw)} s`)
          return { ours, raw }
        })
        const side = (one: 'ours' | 'raw') => median(rounds.map(round => round[one]))
        return outcomeOf(size, side('ours'), side('raw'))
      } finally {
        await house.close()
      }
    }),
}

function outcomeOf(rows: number, ours: number, raw: number): Outcome {
  const figures = (seconds: number) => ({
    seconds: rounded(seconds),
    rowsPerSecond: Math.round(rows / seconds),
  })
  const ratio = rounded(raw / ours)
  return {
    ours: figures(ours),
    peer: { what: 'INSERT … SELECT … FROM file(…, CSVWithNames)', ...figures(raw) },
    ratio,
    reached: ratio >= RATIO_MIN,
  }
}

/** Seconds of a load into an empty register. */
async function loaded(context: LoadContext, path: string, rows: number): Promise<number> {
  const { seconds, result } = await timed(() => load(context, path))
  if (
    result.read !== rows ||
    result.stored + result.merged + result.rejectedCount + result.unchanged !== rows
  )
    throw new Error(`Failure: of ${rows} rows ${JSON.stringify({ ...result, rejected: result.rejected[0] })}`)
  await context.store.run('TRUNCATE TABLE rights')
  return seconds
}

async function load(context: LoadContext, path: string): Promise<Loaded> {
  const loading = loadFiles([path], context)
  for (;;) {
    const step = await loading.next()
    if (step.done) return step.value
  }
}

const day = (heading: string) => `toDate32OrDefault(\`${heading}\`, toDate32('1900-01-01'))`

/** Each column of the file as it stands, into a table like that of rights, with the same indexes. */
const copies: Readonly<Record<string, string>> = {
  register: '`专利类型`',
  id: '`申请号`',
  applicationNumber: '`申请号`',
  title: '`专利名称`',
  applicant: '`申请人`',
  applicantKey: '`申请人`',
  applicants: '[`申请人`]',
  applicantKeys: '[`申请人`]',
  applicantKind: '`申请人类型`',
  address: '`地址`',
  ipc: "splitByChar(';', `IPC分类号`)",
  filedOn: day('申请日'),
  publishedOn: day('公开（公告）日'),
  grantedOn: day('授权公告日'),
  claims: 'toUInt32OrZero(`权利要求数`)',
}

/** Seconds of the raw insert. */
async function copied(store: Store, path: string, rows: number): Promise<number> {
  for (const statement of createTable(rights, store.layout, RAW)) await store.run(statement)
  const headings = new Set(
    Object.values(copies).flatMap(sql => [...sql.matchAll(/`[^`]+`/g)].map(([one]) => one)),
  )
  const structure = [...headings].map(heading => `${heading} String`).join(', ')
  const { seconds } = await timed(() =>
    store.run(
      `INSERT INTO ${RAW} (${Object.keys(copies).join(', ')}) SELECT ${Object.values(copies).join(', ')}
       FROM file({path:String}, 'CSVWithNames', {structure:String})`,
      { path, structure },
    ),
  )
  const [found] = await store.rows<{ n: number }>(`SELECT count() AS n FROM ${RAW}`)
  if (found?.n !== rows) throw new Error(`Failure: of ${rows} rows ${found?.n} were copied`)
  await dropTable(store, RAW)
  return seconds
}
