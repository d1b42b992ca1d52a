import type { Why } from '#kernel/assessment/cut'
import type { CutRule } from '#kernel/assessment/cut-rule'
import type { CutAnswer } from '#kernel/assessment/decide'

/** The kind of the entry that keeps a result, and what it is about. */
export const RESULT_KEPT = 'designation.published'
export const subjectOfResult = (round: string): string => `designation-result/${round}`

/**
 * A result as it was published. It is kept with the act and never computed again: who withdraws later, a
 * place that merges and a program that computes otherwise change nothing of it.
 */
export interface KeptResult {
  readonly rule: CutRule
  /** Applications that stood recommended. */
  readonly recommended: readonly string[]
  readonly units: readonly KeptUnit[]
  readonly members: readonly KeptMember[]
  readonly alpha?: number
  readonly line: CutAnswer['line']
  readonly hasNoChance?: boolean
}

export interface KeptUnit {
  readonly unit: string
  readonly scores: number
  readonly mean?: number
  readonly score: number | null
  readonly error?: number
  readonly rank: number | null
  readonly isIn: boolean
  readonly why: Why
  readonly at?: string
  readonly above: number | null
  readonly words: Readonly<Record<string, string>>
}

/** With whom he did not score, by the places of units in their list: a nation has many. */
interface KeptMember {
  readonly expert: string
  readonly place: string
  readonly ties: readonly string[]
  readonly scores: number
  readonly leniency: number
  readonly recused: readonly { readonly unit: number; readonly why: 'own-city' | 'declared-tie' }[]
  readonly missing: readonly number[]
}
