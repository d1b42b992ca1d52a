import { BETWEEN } from '#register/bulk/cells-sql'
import type { Survey } from '#register/bulk/survey'
import type { Template } from '#register/bulk/templates'
import { patentClass } from '#register/classes'
import { Batch } from '#register/loading/batch'
import type { LoadContext, Placed } from '#register/loading/context'
import type { Store } from '#register/store/engine'
import type { TableField } from '#register/tables/headings'
import { addressOfRow } from '#register/tables/row-record'

/**
 * Tables by which the engine finds the number of what the reader has made: of a pattern, of an outcome of the
 * search for a place, of a symbol. What stands under a number is bound to the query as lists, which is far
 * cheaper than to have it in the table. `rest` holds the rows that are left to the reader.
 */
const tables = {
  pattern: 'key String, number UInt32',
  place: 'key String, number UInt32',
  symbol: 'key String, number UInt32',
  rest: 'row UInt64, cells Array(String)',
} as const

export type Lookup = keyof typeof tables

/** Named like the other tables of a load, so that they are swept away with them after a stop. */
export const lookupName = (load: string, which: Lookup): string => `${which}_${load}`

export async function dropLookups(store: Store, load: string): Promise<void> {
  for (const which of Object.keys(tables) as Lookup[])
    await store.run(`DROP TABLE IF EXISTS ${lookupName(load, which)} SYNC`)
}

/** What stands under the numbers, from 1: element n of each list. */
export interface Lists {
  readonly templates: readonly Template[]
  readonly places: readonly (Placed & { readonly above: readonly string[] })[]
  readonly symbols: readonly { readonly plain: string; readonly classes: readonly number[] }[]
  /** All classes in their order, which the symbols name by number from 1. */
  readonly classes: readonly string[]
}

/** Makes the tables and fills them. */
export async function makeLookups(
  context: LoadContext,
  load: string,
  found: Survey,
  templates: readonly Template[],
): Promise<Lists> {
  const { store } = context
  await makeTables(store, load)
  const plain = found.symbols.map(symbol => patentClass(symbol) ?? '')
  const classes = context.classesOf({ ipc: plain.filter(Boolean) })
  const numbers = new Map(classes.map((one, i) => [one, i + 1]))
  const outcomes = new Map<string, Lists['places'][number]>()
  const places = found.placeKeys.map(key => {
    const outcome = outcomeOf(key, context)
    const name = JSON.stringify(outcome)
    if (!outcomes.has(name)) outcomes.set(name, outcome)
    return { key, name }
  })
  const outcomeNumbers = new Map([...outcomes.keys()].map((name, i) => [name, i + 1]))
  await fill(
    store,
    load,
    'pattern',
    templates.map((one, i) => ({ key: one.pattern, number: i + 1 })),
  )
  await fill(
    store,
    load,
    'place',
    places.map(({ key, name }) => ({ key, number: outcomeNumbers.get(name) })),
  )
  await fill(
    store,
    load,
    'symbol',
    found.symbols.map((key, i) => ({ key, number: i + 1 })),
  )
  const classesOf = (symbol: string) => (symbol === '' ? [] : context.classesOf({ ipc: [symbol] }))
  return {
    templates,
    places: [...outcomes.values()],
    symbols: plain.map(one => ({
      plain: one,
      classes: classesOf(one).map(name => numbers.get(name) ?? 0),
    })),
    classes,
  }
}

async function makeTables(store: Store, load: string): Promise<void> {
  await dropLookups(store, load)
  for (const [which, columns] of Object.entries(tables)) {
    const name = lookupName(load, which as Lookup)
    const engine =
      which === 'rest' ? 'MergeTree ORDER BY row' : 'Join(ANY, LEFT, key) SETTINGS persistent = 0'
    await store.run(`CREATE TABLE ${name} (${columns}) ENGINE = ${engine}`)
  }
}

async function fill(store: Store, load: string, which: Lookup, rows: readonly object[]): Promise<void> {
  const batch = new Batch(store, lookupName(load, which))
  for (const row of rows) await batch.add(row)
  await batch.end()
}

const addressFields: readonly TableField[] = ['country', 'province', 'city', 'county', 'postcode', 'address']

function outcomeOf(placeKey: string, context: LoadContext): Lists['places'][number] {
  const cells = placeKey.split(BETWEEN)
  const address = addressOfRow(field => {
    const at = addressFields.indexOf(field)
    return at < 0 ? undefined : cells[at] || undefined
  })
  const hasAddress = Object.keys(address).length > 0
  const placed = context.placeOf({ role: 'applicant', name: '', address: hasAddress ? address : undefined })
  return {
    place: placed.place,
    by: placed.by,
    country: placed.country ?? address.country ?? '',
    above: placed.place ? context.placesAbove(placed.place) : [],
  }
}
