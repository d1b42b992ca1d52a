import type { ParseArgsConfig } from 'node:util'
import type { Day } from '#kernel/date'
import type { Refusal } from '#kernel/refusal'
import type { Label, Language } from '#kernel/source'
import type { House } from '#server/house'

export type Flags = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** What a verb is given: words and flags, a way to speak, and the house when it asks for it. */
export interface Call {
  readonly words: readonly string[]
  readonly flags: Flags
  readonly json: boolean
  readonly language: Language
  /** The folder that relative paths start from. */
  readonly from: string
  readonly today: Day
  readonly isTerminal: boolean
  readonly signal: AbortSignal
  /** For a line that reads one. */
  readonly password?: string
  say(text: string): void
  /** Progress and warnings, apart from the answer. */
  note(text: string): void
  house(): Promise<House>
}

/** One verb of the command line; its file is its name. */
export interface Verb {
  readonly usage: readonly string[]
  readonly summary: Label
  readonly options?: NonNullable<ParseArgsConfig['options']>
  /** Fewest and most words after the verb. */
  readonly words: readonly [number, number]
  /** First words after the verb with which a password is read, where the caller's input is. */
  readonly readsPassword?: readonly string[]
  /** Nothing when done, or the refusal that the caller is told. */
  run(call: Call): Promise<Refusal | undefined>
}

/** Wrong use of a verb: exit 2 with its usage. */
export class WrongUse extends Error {}

export const EXIT = { done: 0, refused: 1, wrongUse: 2, fault: 3 } as const
