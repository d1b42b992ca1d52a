import type { Day, Period } from '#kernel/date'
import type { Input } from '#kernel/input'
import type { Label, Mark, Source } from '#kernel/source'

/** One cell of a published table: where, when, and exactly what stood there. */
export interface PublishedRow {
  /** GB/T 2260 code. */
  readonly place: string
  readonly period: Period
  /** As printed, in the input's unit. */
  readonly printed: string
  /** True for what the table sets apart as 其他 (other) of the place: it is no place of its own. */
  readonly remainder?: boolean
}

export interface PublishedSeries {
  readonly input: Input
  readonly rows: readonly PublishedRow[]
  readonly mark?: Mark
  /** How the figures follow from what was printed, where they were not themselves printed. */
  readonly derived?: Label
}

/** What a publication's own parts must give; a difference is flagged and never mended. */
export type Check =
  /** The parts (and the remainder) of a place add up to it, in one input. */
  | {
      readonly node: 'places-add-up'
      readonly says: Label
      readonly input: Input
      readonly whole: string
      readonly parts: readonly string[]
    }
  /** Inputs of one place and period add up to another input. */
  | {
      readonly node: 'inputs-add-up'
      readonly says: Label
      readonly whole: Input
      readonly parts: readonly Input[]
    }
  /** A printed ratio is the ratio of two printed inputs, to the printed digit. */
  | {
      readonly node: 'ratio-holds'
      readonly says: Label
      readonly printed: Input
      readonly numerator: Input
      readonly denominator: Input
      readonly per: number
    }
  /** A printed growth in per cent is that of a printed input against the same period some years earlier. */
  | {
      readonly node: 'growth-holds'
      readonly says: Label
      readonly printed: Input
      readonly of: Input
      readonly years: number
    }
  /** A printed rank is the place's rank by another printed input among the parts, the highest first. */
  | {
      readonly node: 'rank-holds'
      readonly says: Label
      readonly printed: Input
      readonly by: Input
      readonly parts: readonly string[]
    }

/** A table as an office published it; built in, and loaded on the first start. */
export interface Publication {
  readonly kind: 'publication'
  readonly id: string
  readonly label: Label
  readonly source: Source
  /** The day on which it was published or, where unknown, the last day of its period. */
  readonly vintage: Day
  readonly series: readonly PublishedSeries[]
  readonly checks?: readonly Check[]
  readonly note?: Label
}

export const definePublication = (one: Omit<Publication, 'kind'>): Publication =>
  Object.freeze({ kind: 'publication' as const, ...one })
