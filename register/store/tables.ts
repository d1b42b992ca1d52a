/** No day: ClickHouse's first Date32. An open end: its last. Both are outside what a register can hold. */
export const NO_DAY = '1900-01-01'
export const OPEN_END = '2299-12-31'

/** Columns of a right, in order. Arrays of one name prefix run in parallel. */
export const rightColumns = {
  register: 'LowCardinality(String)',
  id: 'String',
  office: 'LowCardinality(String)',
  applicationNumber: 'String',
  publicationNumber: 'String',
  grantNumber: 'String',
  kindCode: 'LowCardinality(String)',
  title: 'String',
  titles: 'Map(String, String)',
  abstract: 'String',
  filedOn: 'Date32',
  publishedOn: 'Date32',
  grantedOn: 'Date32',
  // The first applicant or holder decides the place (indicator rule R-ADDR).
  applicant: 'String',
  applicantKey: 'String',
  applicants: 'Array(String)',
  applicantKeys: 'Array(String)',
  applicantKind: 'LowCardinality(String)',
  address: 'String',
  country: 'LowCardinality(String)',
  // The most exact GB/T 2260 code found; codes nest by prefix, so a province is a range of the sorting key.
  place: 'LowCardinality(String)',
  placeBy: 'LowCardinality(String)',
  // The place and all that hold it: district, city, province, nation.
  places: 'Array(LowCardinality(String))',
  inventors: 'Array(String)',
  agents: 'Array(String)',
  ipc: 'Array(LowCardinality(String))',
  cpc: 'Array(LowCardinality(String))',
  locarno: 'Array(LowCardinality(String))',
  nice: 'Array(LowCardinality(String))',
  classes: 'Array(LowCardinality(String))',
  family: 'Array(LowCardinality(String))',
  familyNumbers: 'Array(String)',
  priorities: 'Array(String)',
  claims: 'UInt32',
  eventCode: 'Array(LowCardinality(String))',
  eventOn: 'Array(Date32)',
  eventAmount: 'Array(Int64)',
  eventFrom: 'Array(String)',
  eventTo: 'Array(String)',
  eventPrinted: 'Array(String)',
  // Computed from the events by the register's published rules.
  statusFrom: 'Array(Date32)',
  status: 'Array(LowCardinality(String))',
  forceFrom: 'Array(Date32)',
  forceUntil: 'Array(Date32)',
  // Fields a register has of its own.
  own: 'Map(String, String)',
  asPrinted: 'Map(String, String)',
  statedOn: 'Date32',
  // Where a value was stated before `statedOn`: its unit and that day, so that loads may come in any order.
  statedEarlier: 'Map(String, Date32)',
  // Hash of each record that was merged into the right, so that the same record again is known as unchanged.
  contents: 'Array(UInt64)',
  load: 'LowCardinality(String)',
  file: 'LowCardinality(String)',
  position: 'String',
  // Number of the record within its load, counted over its files.
  seq: 'UInt32',
} as const

export type RightColumn = keyof typeof rightColumns

/** A right as a row of the store. */
export type RightRow = {
  [K in RightColumn]: (typeof rightColumns)[K] extends `Array(${infer T})`
    ? T extends `${'Int' | 'UInt'}${string}`
      ? number[]
      : string[]
    : (typeof rightColumns)[K] extends `Map(${string}`
      ? Record<string, string>
      : (typeof rightColumns)[K] extends 'UInt32'
        ? number
        : string
}

/**
 * Changes of running numbers, by keys that cells/key.ts lays out; the sums over some are a number on a day.
 */
export const cellColumns = { at: 'UInt64', rest: 'UInt32', delta: 'Int64' } as const

export const figureColumns = {
  input: 'LowCardinality(String)',
  place: 'LowCardinality(String)',
  period: 'String',
  value: 'Float64',
  printed: 'String',
  source: 'LowCardinality(String)',
  vintage: 'Date32',
  remainder: 'Bool',
  load: 'LowCardinality(String)',
} as const

/** One load of files: its state and its counts, kept for ever. */
export const loadColumns = {
  load: 'String',
  startedAt: 'String',
  state: 'LowCardinality(String)',
  files: 'Array(String)',
  read: 'UInt64',
  stored: 'UInt64',
  unchanged: 'UInt64',
  superseded: 'UInt64',
  merged: 'UInt64',
  rejected: 'UInt64',
  places: 'Array(String)',
  next: 'String',
  version: 'UInt64',
} as const

export const rejectionColumns = {
  load: 'LowCardinality(String)',
  file: 'LowCardinality(String)',
  position: 'String',
  reason: 'LowCardinality(String)',
  detail: 'String',
} as const

/** A confirmed reading of a table's headings, kept so that the same headings are asked about once. */
export const mappingColumns = {
  // The headings as they stand, joined; the mapping is JSON.
  headings: 'String',
  mapping: 'String',
  version: 'UInt64',
} as const

export const settingColumns = {
  name: 'String',
  value: 'String',
  version: 'UInt64',
} as const
