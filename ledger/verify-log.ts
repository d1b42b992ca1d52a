import { bytesOf } from '#ledger/entry'
import { isSigned, type SignedHead } from '#ledger/head'
import { type EntryRow, entryColumns, entryOf, type HeadRow, headColumns, headOf } from '#ledger/log-rows'
import { emptyFrontier, type Frontier, grown, leafHash, rootOf, type Spot } from '#ledger/merkle'
import { FOOT } from '#ledger/proofs'
import type { Tx } from '#ledger/store/connection'

/** What does not fit, at which entry of the log. */
export interface Misfit {
  readonly what:
    | 'entry-missing'
    | 'entry-changed'
    | 'entry-unsigned'
    | 'tree-changed'
    | 'head-changed'
    | 'head-unsigned'
    | 'head-by-another-key'
    | 'cut-off'
    | 'anchor-unreadable'
    | 'file-missing'
    | 'file-changed'
    | 'projection-changed'
  /** The first entry that does not fit; where only its batch can be told, the first of the batch. */
  readonly seq?: number
  readonly detail?: string
}

export interface LogCounts {
  readonly entries: number
  readonly heads: number
  readonly nodes: number
}

export interface LogChecks {
  readonly tx: Tx
  readonly isOurs: (publicKey: Uint8Array) => boolean
  /** The head that was kept beside the database. */
  readonly anchor?: SignedHead
}

const PAGE = 1000
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

/** Reads the whole log once, in order, and computes everything again. Gives the first that does not fit. */
export async function verifyLog(checks: LogChecks): Promise<{ counts: LogCounts; misfit?: Misfit }> {
  const walk = new Walk(checks)
  for (;;) {
    const page = await walk.page()
    if (page.misfit || page.isLast) {
      const misfit = page.misfit ?? (await walk.end())
      return { counts: walk.counts, ...(misfit && { misfit }) }
    }
  }
}

type LeafRow = EntryRow & { readonly leaf: Uint8Array }

class Walk {
  readonly #checks: LogChecks
  #frontier: Frontier = emptyFrontier
  #heads = 0
  #nodes = 0
  /** How many entries the last head covers. */
  #covered = 0

  constructor(checks: LogChecks) {
    this.#checks = checks
  }

  get counts(): LogCounts {
    return { entries: this.#frontier.size, heads: this.#heads, nodes: this.#nodes }
  }

  async page(): Promise<{ misfit?: Misfit; isLast: boolean }> {
    const { tx } = this.#checks
    const from = this.#frontier.size
    const entries = await tx.rows<LeafRow>(
      `SELECT ${entryColumns}, leaf FROM entries WHERE seq > $1 ORDER BY seq LIMIT ${PAGE}`,
      [from],
    )
    const heads = await tx.rows<HeadRow>(
      `SELECT ${headColumns} FROM heads WHERE size > $1 AND size <= $2 ORDER BY size`,
      [from, from + PAGE],
    )
    const headBySize = new Map(heads.map(row => [row.size, row]))
    const complete: (Spot & { hash: Buffer; seq: number })[] = []
    for (const row of entries) {
      const misfit = this.#entry(row, complete) ?? this.#head(row, headBySize.get(row.seq)) ?? this.#anchor()
      if (misfit) return { misfit, isLast: true }
    }
    const misfit = await this.#tree(complete)
    return { misfit, isLast: entries.length < PAGE }
  }

  #entry(row: LeafRow, complete: (Spot & { hash: Buffer; seq: number })[]): Misfit | undefined {
    const seq = this.#frontier.size + 1
    if (row.seq !== seq) return { what: 'entry-missing', seq }
    const leaf = leafHash(bytesOf(entryOf(row)))
    if (!same(leaf, row.leaf)) return { what: 'entry-changed', seq, detail: entryOf(row).id }
    this.#frontier = grown(this.#frontier, leaf, (spot, hash) => {
      if (spot.level > 0 && spot.level % FOOT === 0) complete.push({ ...spot, hash, seq })
    })
    return undefined
  }

  #head(entry: EntryRow, row: HeadRow | undefined): Misfit | undefined {
    if (!row) return undefined
    const seq = this.#covered + 1
    const head = headOf(row)
    const detail = `head of ${row.size}`
    if (!this.#checks.isOurs(row.public_key))
      return { what: 'head-by-another-key', seq, detail: head.publicKey }
    if (!isSigned(head)) return { what: 'head-unsigned', seq, detail }
    // The head is signed as it stands, so the entries are what was changed.
    if (!same(rootOf(this.#frontier), row.root))
      return { what: 'entry-changed', seq, detail: `${seq}–${row.size}` }
    if (row.nth !== this.#heads + 1)
      return { what: 'head-changed', seq, detail: `${detail}: number ${row.nth}` }
    if (row.signed_at !== entry.recorded_at || !same(Buffer.concat(this.#frontier.peaks), row.peaks))
      return { what: 'head-changed', seq, detail }
    this.#heads += 1
    this.#covered = row.size
    return undefined
  }

  #anchor(): Misfit | undefined {
    const { anchor } = this.#checks
    if (anchor?.size !== this.#frontier.size) return undefined
    const isSame = anchor.root === rootOf(this.#frontier).toString('hex')
    return isSame ? undefined : { what: 'entry-changed', seq: anchor.size, detail: 'keys/head.json' }
  }

  async #tree(expected: readonly (Spot & { hash: Buffer; seq: number })[]): Promise<Misfit | undefined> {
    if (expected.length === 0) return undefined
    const rows = await this.#checks.tx.rows<Spot & { hash: Uint8Array }>(
      `SELECT nodes.level, nodes.place, hash FROM unnest($1::smallint[], $2::bigint[]) AS asked (level, place)
       JOIN nodes ON nodes.level = asked.level AND nodes.place = asked.place`,
      [expected.map(one => one.level), expected.map(one => one.place)],
    )
    const stored = new Map(rows.map(row => [`${row.level}/${row.place}`, row.hash]))
    this.#nodes += expected.length
    const wrong = expected.find(one => {
      const hash = stored.get(`${one.level}/${one.place}`)
      return !hash || !same(hash, one.hash)
    })
    return wrong && { what: 'tree-changed', seq: wrong.seq, detail: `${wrong.level}/${wrong.place}` }
  }

  /** What stands beyond the entries, and what ought to. */
  async end(): Promise<Misfit | undefined> {
    const { tx, anchor } = this.#checks
    const { size } = this.#frontier
    const [table] = await tx.rows<{ heads: number; nodes: number; last: number }>(
      'SELECT (SELECT count(*) FROM heads) AS heads, (SELECT count(*) FROM nodes) AS nodes, ' +
        '(SELECT coalesce(max(size), 0) FROM heads) AS last',
    )
    const last = Math.max(table?.last ?? 0, anchor?.size ?? 0)
    if (last > size) return { what: 'cut-off', seq: size + 1, detail: `${size} < ${last}` }
    if (this.#covered < size) return { what: 'entry-unsigned', seq: this.#covered + 1 }
    if (table?.heads !== this.#heads)
      return { what: 'head-changed', detail: `${table?.heads} ≠ ${this.#heads}` }
    if (table?.nodes !== this.#nodes)
      return { what: 'tree-changed', detail: `${table?.nodes} ≠ ${this.#nodes}` }
    return undefined
  }
}
