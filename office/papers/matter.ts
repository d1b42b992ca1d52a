import { createHash } from 'node:crypto'
import type { Day, Period } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { Standing, Verdict } from '#kernel/plan/standing'
import type { Label } from '#kernel/source'

/** A figure as it was on the day of a paper. It stays so, whatever becomes known later. */
export interface FrozenFigure {
  readonly indicator: string
  readonly code: string
  readonly label: Label
  readonly standard: Label
  readonly unit: Label
  readonly on: Day
  /** As it is printed; none where it was refused. */
  readonly value?: string
  readonly refused?: string
  readonly why?: Label
  /** Period of the youngest published figure in it. */
  readonly period?: Period
  readonly source?: Label
  /** Tells the definition by which it was worked out from any other. */
  readonly definition: string
}

/** The same for the same definition: the hash of what it counts. */
export function versionOf({ id, value, unit, decimals }: Indicator): string {
  const text = JSON.stringify({ id, value, unit, decimals })
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** What an office owes in the end, as a paper tells it. */
export interface PaperTask {
  readonly title: string
  readonly programme: string
  readonly project: string
  readonly office: string
  readonly person?: string
  readonly assisting: readonly string[]
  readonly from: Day
  readonly due: Day
  readonly standing: Standing
  /** From 0 to 1. */
  readonly share: number
  readonly doneOn?: Day
  readonly evidence: readonly string[]
  /** What was last said of it, by way of explanation. */
  readonly said?: string
}

export interface PaperPromise {
  readonly label: Label
  readonly unit: Label
  readonly office: string
  readonly baseline: { readonly on: Day; readonly value: string }
  readonly goal: { readonly on: Day; readonly value: string; readonly verdict: Verdict }
  readonly now?: string
}

/** All that a paper about a plan is written from. */
export interface PaperMatter {
  readonly plan: string
  readonly title: string
  readonly from: Day
  readonly until: Day
  readonly on: Day
  /** The day under the paper. */
  readonly written: Day
  readonly keeper: Label
  readonly city: Label
  readonly isSample: boolean
  /** The last entry of the ledger that the plan rests on. */
  readonly lastSeq: number
  readonly programmes: readonly { readonly title: string; readonly share: number }[]
  readonly tasks: readonly PaperTask[]
  readonly promises: readonly PaperPromise[]
  readonly figures: readonly FrozenFigure[]
}
