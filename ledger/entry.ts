import { createHash } from 'node:crypto'
import { isDay } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import { canonical, type Json, unkeepable } from '#ledger/canonical'

/** A moment in UTC, `2026-05-06T01:02:03.004Z`: it sorts as text. */
export type Instant = string

/** Who acts: a person, in an office and there in a post. */
export interface Actor {
  readonly person: string
  readonly office: string
  readonly post?: string
}

/** What is to be entered. The ledger does not know what `kind` and `body` mean. */
export interface NewEntry {
  /** What the entry is about, such as one case; its entries are numbered one after the other. */
  readonly subject: string
  readonly kind: string
  /** The civil day, or the day and time, at which it happened: `2026-05-06`, `2026-05-06T09:30+08:00`. */
  readonly happenedAt: string
  readonly by: Actor
  /** Id of the duty on which the actor relies. */
  readonly authority?: string
  /** The citation on which the act rests, as text. */
  readonly basis?: string
  readonly body: Json
}

export interface Entry extends NewEntry {
  /** Its number in the whole log, from 1. */
  readonly seq: number
  /** Its number among the entries of its subject, from 1. */
  readonly version: number
  /** `subject#version`: a name that people can cite. */
  readonly id: string
  readonly recordedAt: Instant
  /** What was appended together under one key: its place there, from 0. */
  readonly key?: string
  readonly part?: number
}

/** The bytes that the log proves: the whole entry as canonical JSON (RFC 8785), in UTF-8. */
export const bytesOf = (entry: Entry): Buffer => Buffer.from(canonical(entry as unknown as Json), 'utf8')

/** What was asked to be entered, without when and where it was; the same request has the same digest. */
export function digestOf(entries: readonly NewEntry[]): string {
  const asked = entries.map(({ subject, kind, happenedAt, by, authority, basis, body }) => ({
    ...{ subject, kind, happenedAt, authority, basis, body },
    by: { person: by.person, office: by.office, post: by.post },
  }))
  return createHash('sha256').update(canonical(asked)).digest('hex')
}

export const BODY_BYTES_MAX = 256 * 1024
const WORD_MAX = 300
const BASIS_MAX = 4000
const HAPPENED = /^(\d{4}-\d{2}-\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** True for a moment written as `Date.prototype.toISOString` writes it. */
export const isInstant = (text: string): boolean => isDay(INSTANT.exec(text)?.[1] ?? '')

/** Why an entry cannot be entered; nothing where it can. */
export function faultIn(entry: NewEntry): Refusal | undefined {
  const { subject, kind, happenedAt, by, authority = '-', basis = '', body } = entry
  const unkept = unkeepable({ subject, kind, by, authority, basis, body })
  if (unkept !== undefined) return refuse('text-not-storable', unkept)
  const words = { subject, kind, person: by.person, office: by.office, post: by.post ?? '-', authority }
  for (const [name, word] of Object.entries(words))
    if (word.length === 0 || word.length > WORD_MAX) return refuse('too-large', name)
  if (basis.length > BASIS_MAX) return refuse('too-large', 'basis')
  if (!isDay(HAPPENED.exec(happenedAt)?.[1] ?? '')) return refuse('not-a-day', happenedAt.slice(0, 40))
  if (Buffer.byteLength(canonical(body)) > BODY_BYTES_MAX) return refuse('too-large', 'body')
  return undefined
}
