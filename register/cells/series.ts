import { createHash } from 'node:crypto'
import type { Leaf, Quantity, Rows } from '#kernel/formula'
import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '#kernel/memory'
import { VALUE_OF_ZERO } from '#register/cells/key'

/** What each row of a series adds while it counts: one, its amount, or nothing but its key. */
export type Weight =
  | { readonly by: 'one' }
  /** One for a row that has all the fields a quantity needs. */
  | { readonly by: 'measured'; readonly of: Quantity }
  /** A whole number: the field itself, days between two days, or for an age the day it is counted from. */
  | { readonly by: 'amount'; readonly of: Quantity }
  /** One, kept apart by what is measured, so that rows can be ranked by it. */
  | { readonly by: 'rank'; readonly of: Quantity }
  /** One for the first row of each key that counts, so that each key counts once. */
  | { readonly by: 'key'; readonly field: string }

/** A running number of a register, by place and day, from which values of leaves are made. */
export interface Series {
  readonly id: string
  readonly rows: Rows
  readonly weight: Weight
}

/** How a leaf is made from running numbers; nothing where only the rights themselves can answer it. */
export interface LeafPlan {
  readonly series: readonly Series[]
  /** From the sums of the series, in their order, on a day given as a number; nothing without a value. */
  value(sums: readonly number[], day: number): number | undefined
  /** For a quantile, whose only sum is how many rows have a value. */
  readonly ranked?: Ranked
}

/** Counts of rows by what is measured of them, which tell in which bucket the value at a rank lies. */
export interface Ranked {
  readonly buckets: Series
  readonly at: number
  /** What is measured, in whole days, from its value in the store on a day. */
  whole(value: number, day: number): number
  /** How many days make one of what is asked for: divided by only at the end, as in a reading of rights. */
  readonly per: number
  /** True where a higher value is a lower amount. */
  readonly falls: boolean
}

/** A stable short id of anything that is plain data, wherever its keys stand; registers count by their id. */
export function shortHash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 12)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if ('kind' in value && value.kind === 'register' && 'id' in value) return JSON.stringify(value.id)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join()}}`
}

const keys = new WeakMap<Leaf, string>()

/** The name of a leaf in the cells: two that say the same have one. */
export function leafKey(leaf: Leaf): string {
  const known = keys.get(leaf)
  if (known !== undefined) return known
  const key = shortHash(leaf)
  keys.set(leaf, key)
  return key
}

export function planOf(leaf: Leaf): LeafPlan | undefined {
  const series = (weight: Weight): Series => ({
    id: shortHash({ rows: leaf.rows, weight }),
    rows: leaf.rows,
    weight,
  })
  switch (leaf.node) {
    case 'count':
      return { series: [series({ by: 'one' })], value: ([n]) => n }
    case 'distinct':
      // The status is another on another day, so its keys are not fixed.
      if (leaf.field === 'status') return undefined
      return { series: [series({ by: 'key', field: leaf.field })], value: ([n]) => n }
    case 'sum':
    case 'mean': {
      const { of } = leaf
      if (!isWhole(of)) return undefined
      const amount = series({ by: 'amount', of })
      const many = series({ by: 'measured', of })
      return {
        series: [amount, many],
        value: ([sum, n], day) => {
          const total = totalOf(of, sum as number, n as number, day)
          return leaf.node === 'sum' ? total : n === 0 ? undefined : total / (n as number)
        },
      }
    }
    case 'quantile':
      return leaf.of.node === 'field' ? undefined : rankedPlan(leaf.of, leaf.at, series)
  }
}

const rankedPlan = (of: Quantity, at: number, series: (weight: Weight) => Series): LeafPlan => ({
  series: [series({ by: 'measured', of })],
  value: () => undefined,
  ranked: {
    buckets: series({ by: 'rank', of }),
    at,
    whole: (value, day) => wholeOf(of, value - VALUE_OF_ZERO, 1, day),
    per: perOf(of),
    // The later the day from which an age is counted, the lower the age.
    falls: of.node === 'age',
  },
})

/** Numbers that the store keeps whole: fields of their own may have a fraction. */
const isWhole = (of: Quantity) => of.node !== 'field' || of.field === 'claims' || of.field === 'amount'

/** What the amounts add up to on a day, in whole numbers: ages grow with the day, all else stands. */
const wholeOf = (of: Quantity, sum: number, n: number, day: number): number =>
  of.node === 'age' ? n * day - sum : sum

function perOf(of: Quantity): number {
  if (of.node === 'age') return DAYS_PER_YEAR
  return of.node === 'between' && of.unit === 'months' ? DAYS_PER_MONTH : 1
}

const totalOf = (of: Quantity, sum: number, n: number, day: number): number =>
  wholeOf(of, sum, n, day) / perOf(of)
