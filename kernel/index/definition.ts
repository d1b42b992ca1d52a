import type { Label } from '#kernel/source'

/** A composite index as it is written down: whose figures, in which groups, by which methods. */
export interface IndexDefinition {
  readonly id: string
  readonly label?: Label
  readonly indicators: readonly Member[]
  readonly groups: readonly Group[]
  readonly denominate: readonly Denomination[]
  readonly impute: Impute
  readonly treat: Treat
  readonly normalise: Normalise
  readonly weigh: Weigh
  /** One method for every level, or one for each, the lowest first. */
  readonly aggregate: Aggregation
  /** Points given or taken after everything else, each from a column and up to a bound. */
  readonly adjust: readonly Adjustment[]
  /** What becomes of a unit without any value in a group: the whole is refused, or that unit is left out. */
  readonly lacking: 'refuse' | 'leave-out'
  readonly uncertainty?: Uncertainty
}

export interface Member {
  readonly id: string
  readonly direction: 'higher' | 'lower'
  readonly weight: number
  readonly group?: string
  readonly target?: number
}

export interface Group {
  readonly id: string
  readonly parent?: string
  readonly weight: number
  /** Where the group is put together otherwise than its level. */
  readonly aggregate?: AggregateMethod
}

/** `per` 10,000 gives a value for each ten thousand of the denominator. */
export interface Denomination {
  readonly indicator: string
  readonly by: string
  readonly per: number
}

export const imputeMethods = ['none', 'group-mean', 'group-median', 'mean', 'median', 'last-value'] as const
export interface Impute {
  readonly method: (typeof imputeMethods)[number]
  /** The column whose words tell the groups of units. */
  readonly by: string
}

export const treatMethods = ['none', 'winsorise-then-log'] as const
export interface Treat {
  readonly method: (typeof treatMethods)[number]
  readonly skewness: number
  readonly kurtosis: number
  readonly maxWinsorised: number
  /** The logarithm of the value itself, or of its distance from the least value and one. */
  readonly log: 'plain' | 'shifted'
}

export const normaliseMethods = ['none', 'min-max', 'z-score', 'rank', 'target'] as const
export interface Normalise {
  readonly method: (typeof normaliseMethods)[number]
  /** The range of min–max; the bounds of the attainment of a target. */
  readonly from?: number
  readonly to?: number
  /** For `target`: an indicator that has none is refused, or takes the best unit for its target. */
  readonly without?: 'refuse' | 'leader'
}

export const weighMethods = ['given', 'equal', 'entropy', 'principal-component', 'budget'] as const
export interface Weigh {
  readonly method: (typeof weighMethods)[number]
  /** For `budget`: the points that each expert gave to every member. */
  readonly experts: readonly Readonly<Record<string, number>>[]
}

export const aggregateMethods = ['arithmetic', 'geometric', 'harmonic', 'sum', 'outranking'] as const
export type AggregateMethod = (typeof aggregateMethods)[number]
export type Aggregation = AggregateMethod | readonly AggregateMethod[]

export interface Adjustment {
  readonly column: string
  readonly sign: 1 | -1
  readonly most: number
}

/** What is doubted, each with its alternatives; the definition's own choice is always one of them. */
export interface Uncertainty {
  readonly seed: number
  readonly runs: number
  /** The share of runs within the interval. */
  readonly level: number
  /** Places above a cut, for the probability of being among them. */
  readonly cut?: number
  /** Relative standard error of every value. */
  readonly data: number
  /** Each weight lies within so large a share of itself, above or below. */
  readonly weights: number
  readonly impute: readonly Impute[]
  readonly treat: readonly Treat[]
  readonly normalise: readonly Normalise[]
  readonly aggregate: readonly Aggregation[]
}
