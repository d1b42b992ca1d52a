import type { Json } from '#ledger/canonical'
import type { Entry } from '#ledger/entry'
import type { SignedHead } from '#ledger/head'
import type { Frontier } from '#ledger/merkle'

export interface EntryRow {
  readonly seq: number
  readonly subject: string
  readonly version: number
  readonly kind: string
  readonly happened_at: string
  readonly recorded_at: string
  readonly person: string
  readonly office: string
  readonly post: string | null
  readonly authority: string | null
  readonly basis: string | null
  readonly body: Json
  readonly key: string | null
  readonly part: number | null
}

export const entryColumns =
  'seq, subject, version, kind, happened_at, recorded_at, person, office, post, authority, basis, body, key, part'

export const nameOf = (subject: string, version: number): string => `${subject}#${version}`

export const entryOf = (row: EntryRow): Entry => ({
  seq: row.seq,
  id: nameOf(row.subject, row.version),
  subject: row.subject,
  version: row.version,
  kind: row.kind,
  happenedAt: row.happened_at,
  recordedAt: row.recorded_at,
  by: { person: row.person, office: row.office, ...(row.post !== null && { post: row.post }) },
  ...(row.authority !== null && { authority: row.authority }),
  ...(row.basis !== null && { basis: row.basis }),
  body: row.body,
  ...(row.key !== null && { key: row.key }),
  ...(row.part !== null && { part: row.part }),
})

export const rowOf = (entry: Entry): EntryRow => ({
  seq: entry.seq,
  subject: entry.subject,
  version: entry.version,
  kind: entry.kind,
  happened_at: entry.happenedAt,
  recorded_at: entry.recordedAt,
  person: entry.by.person,
  office: entry.by.office,
  post: entry.by.post ?? null,
  authority: entry.authority ?? null,
  basis: entry.basis ?? null,
  body: entry.body,
  key: entry.key ?? null,
  part: entry.part ?? null,
})

export interface HeadRow {
  readonly size: number
  readonly root: Uint8Array
  readonly signed_at: string
  readonly peaks: Uint8Array
  readonly public_key: Uint8Array
  readonly signature: Uint8Array
  /** Its number among the heads, from 1. */
  readonly nth: number
}

export const headColumns = 'nth, size, root, signed_at, peaks, public_key, signature'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

export const headOf = (row: HeadRow): SignedHead => ({
  size: row.size,
  root: hex(row.root),
  signedAt: row.signed_at,
  publicKey: hex(row.public_key),
  signature: hex(row.signature),
})

const HASH_BYTES = 32

export const frontierOf = ({ size, peaks }: HeadRow): Frontier => ({
  size,
  peaks: Array.from({ length: peaks.length / HASH_BYTES }, (_, at) =>
    Buffer.from(peaks.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
  ),
})
