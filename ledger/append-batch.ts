import { type Refusal, refuse } from '#kernel/refusal'
import { bytesOf, digestOf, type Entry, type Instant, type NewEntry } from '#ledger/entry'
import { isSigned, type SignedHead, signedText } from '#ledger/head'
import type { Keys } from '#ledger/keys'
import {
  type EntryRow,
  entryColumns,
  entryOf,
  frontierOf,
  type HeadRow,
  headColumns,
  headOf,
  nameOf,
  rowOf,
} from '#ledger/log-rows'
import { emptyFrontier, type Frontier, grown, leafHash, rootOf } from '#ledger/merkle'
import { FOOT } from '#ledger/proofs'
import type { Projection } from '#ledger/projection'
import { END_OF_LOG, type LedgerStore, type Tx } from '#ledger/store/connection'

/** What is entered together: all of it or nothing. */
export interface Append {
  /** At least one, and no more than `APPEND_MAX`. */
  readonly entries: readonly NewEntry[]
  /** Now, as the caller's clock has it. An entry is never recorded before the one ahead of it in the log. */
  readonly recordedAt: Instant
  /** The last version of subjects as the caller read them, 0 for a new one. Refused: `changed-meanwhile`. */
  readonly expect?: Readonly<Record<string, number>>
  /** A name for this request. Sent again it gives the same entries, and nothing is entered twice. */
  readonly key?: string
}

/** The entries as they stand in the log, or why they were not entered. */
export type Appended = readonly Entry[] | Refusal

/** A projection that threw: nothing was committed, so the appends of the batch can be tried one by one. */
export class ProjectionFailed extends Error {}

export interface Writing {
  readonly store: LedgerStore
  readonly keys: Keys
  readonly projections: readonly Projection[]
}

export interface Written {
  readonly results: readonly Appended[]
  /** The head that covers the batch; nothing where nothing was entered. */
  readonly head?: SignedHead
}

/** Enters a batch in one transaction, by a number of statements that does not depend on its size. */
export function writeBatch(
  writing: Writing,
  appends: readonly Append[],
  known?: SignedHead,
): Promise<Written> {
  return writing.store.transaction(async tx => {
    const locked = tx.rows('SELECT pg_advisory_xact_lock($1)', [END_OF_LOG], 'often')
    const [, end, stands] = await Promise.all([locked, endOfLog(tx), standing(tx, appends)])
    const broken = brokenEnd(end, writing.keys, known)
    if (broken) return { results: appends.map(() => broken) }
    const plan = new Plan(end, stands)
    const results = appends.map(one => plan.take(one))
    if (plan.added.length === 0) return { results }
    const head = insert(tx, plan, end ? frontierOf(end) : emptyFrontier, writing.keys)
    await allDone([head, ...writing.projections.map(one => follow(one, plan.added, tx))])
    return { results, head: await head }
  })
}

/** Throws the first failure in their order once all rest: a transaction ends under nobody's hands. */
async function allDone(works: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(works)
  const failed = ended.find(one => one.status === 'rejected')
  if (failed) throw failed.reason
}

async function follow(projection: Projection, entries: readonly Entry[], tx: Tx): Promise<void> {
  try {
    await projection.project(entries, tx)
  } catch (cause) {
    throw new ProjectionFailed(`The projection '${projection.name}' failed`, { cause })
  }
}

async function endOfLog(tx: Tx): Promise<HeadRow | undefined> {
  return (await tx.rows<HeadRow>(lastHead, [], 'often'))[0]
}

const lastHead = `SELECT ${headColumns} FROM heads ORDER BY size DESC LIMIT 1`

/** What forbids to go on from this end of the log: it is not the one that we signed, or ends before it. */
function brokenEnd(end: HeadRow | undefined, keys: Keys, known: SignedHead | undefined): Refusal | undefined {
  if (known && (end?.size ?? 0) < known.size) return refuse('log-broken', `${end?.size ?? 0} < ${known.size}`)
  if (!end) return undefined
  if (!keys.isOurs(end.public_key)) return refuse('unknown-key', headOf(end).publicKey)
  const head = headOf(end)
  const isWhole = rootOf(frontierOf(end)).toString('hex') === head.root && isSigned(head)
  return isWhole ? undefined : refuse('log-broken', `head ${end.size}`)
}

interface Standing {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>
  readonly versions: ReadonlyMap<string, number>
}

async function standing(tx: Tx, appends: readonly Append[]): Promise<Standing> {
  const keys = appends.flatMap(one => (one.key === undefined ? [] : [one.key]))
  const subjects = new Set(
    appends.flatMap(one => [...one.entries.map(entry => entry.subject), ...Object.keys(one.expect ?? {})]),
  )
  const [known, versions] = await Promise.all([
    keys.length === 0 ? [] : tx.rows<EntryRow>(enteredByKey, [keys], 'often'),
    tx.rows<{ subject: string; version: number }>(lastVersions, [[...subjects]], 'often'),
  ])
  const byKey = new Map<string, Entry[]>()
  for (const row of known) byKey.set(row.key ?? '', [...(byKey.get(row.key ?? '') ?? []), entryOf(row)])
  return { byKey, versions: new Map(versions.map(row => [row.subject, row.version ?? 0])) }
}

const enteredByKey = `SELECT ${entryColumns} FROM entries WHERE key = ANY($1::text[]) ORDER BY seq`
const lastVersions = `
  SELECT subject, (SELECT max(version) FROM entries WHERE entries.subject = asked.subject) AS version
  FROM unnest($1::text[]) AS asked (subject)`

/** Gives each append its place after the last, or the refusal, by what stands and what the batch adds. */
class Plan {
  readonly added: Entry[] = []
  readonly #byKey: Map<string, readonly Entry[]>
  readonly #versions: Map<string, number>
  #size: number
  #recordedAt: Instant

  constructor(end: HeadRow | undefined, { byKey, versions }: Standing) {
    this.#byKey = new Map(byKey)
    this.#versions = new Map(versions)
    this.#size = end?.size ?? 0
    this.#recordedAt = end?.signed_at ?? ''
  }

  take(append: Append): Appended {
    const same = append.key === undefined ? undefined : this.#byKey.get(append.key)
    if (same)
      return digestOf(same) === digestOf(append.entries)
        ? same
        : refuse('same-key-other-contents', append.key)
    for (const [subject, version] of Object.entries(append.expect ?? {})) {
      const stands = this.#versions.get(subject) ?? 0
      if (stands !== version) return refuse('changed-meanwhile', nameOf(subject, stands))
    }
    if (append.recordedAt > this.#recordedAt) this.#recordedAt = append.recordedAt
    const entries = append.entries.map((entry, part) => this.#place(entry, append.key, part))
    if (append.key !== undefined) this.#byKey.set(append.key, entries)
    this.added.push(...entries)
    return entries
  }

  #place(entry: NewEntry, key: string | undefined, part: number): Entry {
    const version = (this.#versions.get(entry.subject) ?? 0) + 1
    this.#versions.set(entry.subject, version)
    this.#size += 1
    const { subject, kind, happenedAt, by, authority, basis, body } = entry
    return entryOf(
      rowOf({
        ...{ seq: this.#size, id: '', subject, version, kind, happenedAt, recordedAt: this.#recordedAt },
        ...{ by, authority, basis, body, ...(key !== undefined && { key, part }) },
      }),
    )
  }
}

interface Node {
  readonly level: number
  readonly place: number
  readonly hash: string
}

async function insert(tx: Tx, { added }: Plan, before: Frontier, keys: Keys): Promise<SignedHead> {
  let after = before
  const nodes: Node[] = []
  const rows = added.map(entry => {
    const leaf = leafHash(bytesOf(entry))
    after = grown(after, leaf, ({ level, place }, hash) => {
      if (level > 0 && level % FOOT === 0) nodes.push({ level, place, hash: hash.toString('hex') })
    })
    return { ...rowOf(entry), leaf: leaf.toString('hex') }
  })
  const unsigned = {
    size: after.size,
    root: rootOf(after).toString('hex'),
    signedAt: added.at(-1)?.recordedAt ?? '',
  }
  const signature = keys.sign(Buffer.from(signedText(unsigned)))
  const values = [
    ...[JSON.stringify(rows), JSON.stringify(nodes)],
    ...[unsigned.size, unsigned.root, unsigned.signedAt, Buffer.concat(after.peaks).toString('hex')],
    ...[keys.publicKey.toString('hex'), signature.toString('hex')],
  ]
  await tx.rows(inserting, values, 'often')
  return { ...unsigned, publicKey: keys.publicKey.toString('hex'), signature: signature.toString('hex') }
}

const inserting = `
  WITH new_entries AS (
    INSERT INTO entries (${entryColumns}, leaf)
    SELECT ${entryColumns.replace('body', "coalesce(body, 'null')")}, decode(leaf, 'hex')
    FROM jsonb_to_recordset($1::text::jsonb) AS new (seq bigint, subject text, version integer, kind text,
      happened_at text, recorded_at text, person text, office text, post text, authority text, basis text,
      body jsonb, key text, part integer, leaf text)
  ), new_nodes AS (
    INSERT INTO nodes (level, place, hash) SELECT level, place, decode(hash, 'hex')
    FROM jsonb_to_recordset($2::text::jsonb) AS new (level smallint, place bigint, hash text)
  )
  INSERT INTO heads (nth, size, root, signed_at, peaks, public_key, signature)
  VALUES ((SELECT coalesce(max(nth), 0) + 1 FROM heads), $3::bigint, decode($4, 'hex'), $5, decode($6, 'hex'), decode($7, 'hex'), decode($8, 'hex'))`
