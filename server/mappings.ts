import type { Reader } from '#kernel/record'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Store } from '#register/store/engine'
import { type TableField, tableFields } from '#register/tables/headings'
import { headingsKey, type Mapping } from '#register/tables/mapping'
import type { MappingProposal } from '#server/api/loads'

const MAPPINGS_MAX = 10_000

/** Mappings that somebody confirmed, by the key of their headings. */
export type MappingBook = Map<string, Mapping>

export async function readMappings(store: Store): Promise<MappingBook> {
  const rows = await store.rows<{ headings: string; mapping: string }>(
    `SELECT headings, argMax(mapping, version) AS mapping FROM mappings
     GROUP BY headings LIMIT {most:UInt32}`,
    { most: MAPPINGS_MAX },
  )
  return new Map(rows.map(row => [row.headings, JSON.parse(row.mapping) as Mapping]))
}

/** The readers, those of tables with the confirmed mappings. */
export const withMappings = (readers: readonly Reader[], book: MappingBook): Reader[] =>
  readers.map(reader => reader.withMappings?.(headings => book.get(headingsKey(headings))) ?? reader)

/** Keeps what a person said of the headings of a table; a field nobody knows is refused. */
export async function confirmMapping(
  house: { readonly engine: Store; readonly mappings: MappingBook },
  proposal: Pick<MappingProposal, 'headings'>,
  chosen: Readonly<Record<string, string | null>>,
): Promise<Refusal | undefined> {
  const mapping: Record<string, TableField | null> = {}
  for (const { heading, field } of proposal.headings) {
    const said = chosen[heading] === undefined ? (field ?? null) : chosen[heading]
    if (said !== null && !(said in tableFields)) return refuse('heading-unknown', said)
    mapping[heading] = said as TableField | null
  }
  const numbers = Object.values(mapping).filter(
    field => field === 'applicationNumber' || field === 'publicationNumber',
  )
  if (numbers.length === 0) return refuse('heading-missing', '申请号 application number')
  const headings = headingsKey(proposal.headings.map(one => one.heading))
  const version = house.mappings.size + 1
  await house.engine.insert('mappings', [{ headings, mapping: JSON.stringify(mapping), version }])
  house.mappings.set(headings, mapping)
  return undefined
}

export const presentFields = () => Object.entries(tableFields).map(([id, { label }]) => ({ id, label }))
