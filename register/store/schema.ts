import type { Layout } from '#register/store/layout'
import {
  cellColumns,
  figureColumns,
  loadColumns,
  mappingColumns,
  rejectionColumns,
  rightColumns,
  settingColumns,
} from '#register/store/tables'

/** A table of the store, as data: the same on one machine and on a cluster. */
export interface Table {
  readonly name: string
  readonly columns: Readonly<Record<string, string>>
  /** Engine of the merge-tree family, with its arguments: `ReplacingMergeTree(version)`. */
  readonly engine: string
  readonly orderBy: readonly string[]
  readonly indexes?: readonly string[]
  readonly settings?: Readonly<Record<string, string | number>>
  /** Expression that decides the shard of a row; of small tables every shard's first replica has all rows. */
  readonly shardBy: string
}

// What is acknowledged has reached the disk, also when the machine loses its power.
const durable = { fsync_after_insert: 1, fsync_part_directory: 1 }

export const rights: Table = {
  name: 'rights',
  columns: rightColumns,
  engine: 'MergeTree',
  orderBy: ['register', 'place', 'id'],
  indexes: [
    // An application number is found through the id, which it is the most part of.
    'idFilter id TYPE bloom_filter(0.001)',
    'documentFilter [publicationNumber, grantNumber] TYPE bloom_filter(0.001)',
    'holderFilter applicantKeys TYPE bloom_filter(0.001)',
    'titleText title TYPE text(tokenizer = ngrams(2), preprocessor = lower(title))',
    'abstractText abstract TYPE text(tokenizer = ngrams(2), preprocessor = lower(abstract))',
    'holderText applicantKey TYPE text(tokenizer = ngrams(2))',
  ],
  settings: durable,
  shardBy: 'cityHash64(place)',
}

/** Names of the indexes of `rights`. */
export const rightIndexes: readonly string[] = (rights.indexes ?? []).map(
  index => index.split(' ', 1)[0] as string,
)

export const figures: Table = {
  name: 'figures',
  columns: figureColumns,
  // A figure stated again with another value replaces the first.
  engine: 'ReplacingMergeTree',
  orderBy: ['input', 'place', 'period', 'source', 'vintage', 'remainder'],
  settings: durable,
  shardBy: 'cityHash64(place)',
}

export const cells: Table = {
  name: 'cells',
  columns: cellColumns,
  engine: 'SummingMergeTree(delta)',
  orderBy: ['at', 'rest'],
  // A reading takes some hundreds of rows from each of a few ranges: small pieces are unpacked for it.
  settings: { ...durable, index_granularity: 2048, min_compress_block_size: 16_384 },
  shardBy: 'cityHash64(at)',
}

export const loads: Table = {
  name: 'loads',
  columns: loadColumns,
  engine: 'ReplacingMergeTree(version)',
  orderBy: ['load'],
  settings: durable,
  shardBy: 'cityHash64(load)',
}

export const rejections: Table = {
  name: 'rejections',
  columns: rejectionColumns,
  engine: 'MergeTree',
  orderBy: ['load', 'file'],
  shardBy: 'cityHash64(load)',
}

export const mappings: Table = {
  name: 'mappings',
  columns: mappingColumns,
  engine: 'ReplacingMergeTree(version)',
  orderBy: ['headings'],
  settings: durable,
  shardBy: 'cityHash64(headings)',
}

export const settings: Table = {
  name: 'settings',
  columns: settingColumns,
  engine: 'ReplacingMergeTree(version)',
  orderBy: ['name'],
  settings: durable,
  shardBy: 'cityHash64(name)',
}

export const tables: readonly Table[] = [rights, figures, cells, loads, rejections, mappings, settings]

/** The statements that make a table, safe to repeat. On a cluster: a replicated part and one face for all. */
export function createTable(table: Table, layout: Layout, name = table.name): string[] {
  if (!layout.cluster) return [createOne(table, name, '', table.engine)]
  const on = ` ON CLUSTER ${quoteName(layout.cluster)}`
  const local = localName(name, layout)
  return [
    createOne(table, local, on, replicated(table.engine)),
    `CREATE TABLE IF NOT EXISTS ${name}${on} AS ${local} ` +
      `ENGINE = Distributed(${quoteName(layout.cluster)}, currentDatabase(), ${local}, ${table.shardBy})`,
  ]
}

/** The table that holds the rows on each machine, as statements that change parts must name it. */
export const localName = (name: string, layout: Layout): string => (layout.cluster ? `${name}_local` : name)

export const onCluster = (layout: Layout): string =>
  layout.cluster ? ` ON CLUSTER ${quoteName(layout.cluster)}` : ''

function createOne(table: Table, name: string, on: string, engine: string): string {
  const columns = Object.entries(table.columns).map(([column, type]) => {
    // Without a default of our own a day that is not stated would be 1970-01-01.
    const fallback = type === 'Date32' ? " DEFAULT '1900-01-01'" : ''
    return `  ${column} ${type}${fallback}`
  })
  const indexes = (table.indexes ?? []).map(index => `  INDEX ${index}`)
  const settings = Object.entries(table.settings ?? {}).map(([key, value]) => `${key} = ${value}`)
  return [
    `CREATE TABLE IF NOT EXISTS ${name}${on} (`,
    [...columns, ...indexes].join(',\n'),
    `) ENGINE = ${engine} ORDER BY (${table.orderBy.join(', ')})`,
    ...(settings.length > 0 ? [`SETTINGS ${settings.join(', ')}`] : []),
  ].join('\n')
}

/** `ReplacingMergeTree(version)` with the arguments that replication needs put before its own. */
function replicated(engine: string): string {
  const [, family, own] = /^(\w+)(?:\((.*)\))?$/.exec(engine) as unknown as [
    string,
    string,
    string | undefined,
  ]
  // The path holds the table's own identity, so that two tables can change names.
  const keeper = "'/clickhouse/tables/{uuid}/{shard}', '{replica}'"
  return `Replicated${family}(${[keeper, own].filter(Boolean).join(', ')})`
}

const quoteName = (name: string) => `\`${name.replaceAll('`', '')}\``
