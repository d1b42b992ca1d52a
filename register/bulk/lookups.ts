import { BETWEEN } from '#register/bulk/cells-sql'
import type { Survey } from '#register/bulk/survey'
import type { Template } from '#register/bulk/templates'
import { patentClass } from '#register/classes'
import { Batch } from '#register/loading/batch'
import type { LoadContext } from '#register/loading/context'
import type { Store } from '#register/store/engine'
import type { TableField } from '#register/tables/headings'
import { addressOfRow } from '#register/tables/row-record'

const texts = 'Array(LowCardinality(String))'
const days = 'Array(UInt8)'

/** Tables that stand for what the reader knows, while the engine reads one file. */
const tables = {
  pattern: `pattern String, register LowCardinality(String), office LowCardinality(String),
    applicantKind LowCardinality(String), asPrinted Map(LowCardinality(String), String),
    filedAt UInt8, publishedAt UInt8, grantedAt UInt8, statedAt UInt8,
    eventCode ${texts}, eventAt ${days}, eventAmount Array(Int64), eventText Array(String),
    eventPrinted Array(String), statusAt ${days}, status ${texts}, forceAt ${days}, untilAt ${days}`,
  place: `placeKey String, place LowCardinality(String), placeBy LowCardinality(String),
    country LowCardinality(String), places ${texts}`,
  symbol: 'symbol String, plain String, classes Array(UInt16)',
  rest: 'row UInt64, cells Array(String)',
} as const

export type Lookup = keyof typeof tables

const engines: Readonly<Record<Lookup, string>> = {
  pattern: 'Memory',
  place: 'Memory',
  symbol: 'Join(ANY, LEFT, symbol) SETTINGS persistent = 0',
  rest: 'MergeTree ORDER BY row',
}

/** Named like the other tables of a load, so that they are swept away with them after a stop. */
export const lookupName = (load: string, which: Lookup): string => `${which}_${load}`

export async function dropLookups(store: Store, load: string): Promise<void> {
  for (const which of Object.keys(tables) as Lookup[])
    await store.run(`DROP TABLE IF EXISTS ${lookupName(load, which)} SYNC`)
}

/** Makes the tables and fills them. Gives all classes in their order; symbols name them by number from 1. */
export async function makeLookups(
  context: LoadContext,
  load: string,
  found: Survey,
  templates: readonly Template[],
): Promise<readonly string[]> {
  const { store } = context
  await dropLookups(store, load)
  for (const [which, columns] of Object.entries(tables)) {
    const name = lookupName(load, which as Lookup)
    await store.run(`CREATE TABLE ${name} (${columns}) ENGINE = ${engines[which as Lookup]}`)
  }
  const symbols = found.symbols.map(symbol => ({ symbol, plain: patentClass(symbol) ?? '' }))
  const classes = context.classesOf({ ipc: symbols.map(one => one.plain).filter(Boolean) })
  const numbers = new Map(classes.map((one, i) => [one, i + 1]))
  await fill(context, load, 'pattern', templates)
  await fill(context, load, 'place', found.placeKeys, key => placeRow(key, context))
  await fill(context, load, 'symbol', symbols, ({ symbol, plain }) => ({
    symbol,
    plain,
    classes: plain === '' ? [] : context.classesOf({ ipc: [plain] }).map(one => numbers.get(one)),
  }))
  return classes
}

async function fill<T extends object | string>(
  { store }: LoadContext,
  load: string,
  which: Lookup,
  entries: readonly T[],
  rowOf: (entry: T) => object = entry => entry as object,
): Promise<void> {
  const batch = new Batch(store, lookupName(load, which))
  for (const entry of entries) await batch.add(rowOf(entry))
  await batch.end()
}

const addressFields: readonly TableField[] = ['country', 'province', 'city', 'county', 'postcode', 'address']

function placeRow(placeKey: string, context: LoadContext) {
  const cells = placeKey.split(BETWEEN)
  const address = addressOfRow(field => {
    const at = addressFields.indexOf(field)
    return at < 0 ? undefined : cells[at] || undefined
  })
  const hasAddress = Object.keys(address).length > 0
  const placed = context.placeOf({ role: 'applicant', name: '', address: hasAddress ? address : undefined })
  return {
    placeKey,
    place: placed.place,
    placeBy: placed.by,
    country: placed.country ?? address.country ?? '',
    places: placed.place ? context.placesAbove(placed.place) : [],
  }
}
