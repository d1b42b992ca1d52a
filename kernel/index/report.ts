import type { Computed } from '#kernel/index/compute'
import { contributionsOf } from '#kernel/index/contribution'
import type { Uncertainty } from '#kernel/index/definition'
import type { RankSpread } from '#kernel/index/monte-carlo'
import { byName, type Table } from '#kernel/index/table'
import type { Treatment } from '#kernel/index/treat'
import type { Refusal } from '#kernel/refusal'

/** A row of a step: the unit, and every column with its value, `null` where there is none. */
export type ReportRow = { readonly unit: string } & Readonly<Record<string, string | number | null>>

export interface RankedUnit {
  readonly unit: string
  readonly score: number
  readonly rank: number
  /** Between which ranks it lies under the stated doubts; `null` where none are stated. */
  readonly interval: readonly [low: number, high: number] | null
  readonly median?: number
  /** In what share of runs it is above the cut. */
  readonly above?: number
}

/** A computed index in plain values, as it is printed and sent. */
export interface Report {
  /** From the best to the last; units of one rank by their names. */
  readonly units: readonly RankedUnit[]
  readonly steps: Readonly<Record<Step, readonly ReportRow[]>>
  readonly about: {
    readonly definition: string
    /** Of every group's members: their weights, adding up to 1 except in a sum. */
    readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>
    readonly treatments: readonly Treatment[]
    readonly imputed: readonly { readonly unit: string; readonly indicator: string; readonly value: number }[]
    readonly leftOut: readonly ({ readonly unit: string } & Refusal)[]
    readonly unusedColumns: readonly string[]
    readonly unreadKeys: readonly string[]
    readonly uncertainty: Uncertainty | null
    /** What each indicator contributes to the score; `null` for an outranking, which has no such parts. */
    readonly contributions: readonly ReportRow[] | null
  }
}

export type Step = 'denominated' | 'imputed' | 'treated' | 'normalised' | 'aggregated'

/** What was given and not used. */
export interface Unused {
  readonly columns: readonly string[]
  readonly keys: readonly string[]
}

export function reportOf(
  computed: Computed,
  unused: Unused = { columns: [], keys: [] },
  spreads?: readonly RankSpread[],
): Report {
  const contributions = contributionsOf(computed)
  return {
    units: rankedUnits(computed, spreads),
    steps: {
      denominated: rowsOf(computed.denominated),
      imputed: rowsOf(computed.imputed),
      treated: rowsOf(computed.treated),
      normalised: rowsOf(computed.normalised),
      aggregated: rowsOf(computed.aggregated),
    },
    about: {
      definition: computed.definition.id,
      weights: weightsOf(computed),
      treatments: computed.treatments,
      imputed: imputedCells(computed),
      leftOut: computed.leftOut.map(({ unit, because }) => ({ unit, ...because })),
      unusedColumns: unused.columns,
      unreadKeys: unused.keys,
      uncertainty: (spreads && computed.definition.uncertainty) ?? null,
      contributions: contributions ? rowsOf(contributions) : null,
    },
  }
}

export function rankedUnits(computed: Computed, spreads?: readonly RankSpread[]): RankedUnit[] {
  const units = computed.sheet.table.units.map((unit, row): RankedUnit => {
    const spread = spreads?.[row]
    return {
      unit,
      score: computed.scores[row] as number,
      rank: computed.ranks[row] as number,
      interval: spread ? [spread.low, spread.high] : null,
      ...(spread && { median: spread.median }),
      ...(spread?.above === undefined ? {} : { above: spread.above }),
    }
  })
  return units.sort((a, b) => a.rank - b.rank || byName(a.unit, b.unit))
}

export const rowsOf = ({ units, columns, cells }: Table): ReportRow[] =>
  units.map((unit, row) => ({
    unit,
    ...Object.fromEntries(columns.map((column, at) => [column, orNull(cells[at]?.[row] as number)])),
  }))

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

function weightsOf({ nodes, weights }: Computed): Report['about']['weights'] {
  return Object.fromEntries(
    nodes.map((node, at) => {
      const own = weights[at] as readonly number[]
      const whole = node.method === 'sum' ? 1 : own.reduce((sum, weight) => sum + weight, 0)
      return [node.id, Object.fromEntries(node.members.map((id, i) => [id, (own[i] as number) / whole]))]
    }),
  )
}

function imputedCells({ denominated, imputed }: Computed) {
  return imputed.columns.flatMap((indicator, at) =>
    imputed.units.flatMap((unit, row) => {
      const value = imputed.cells[at]?.[row] as number
      const isFilled = Number.isNaN(denominated.cells[at]?.[row]) && !Number.isNaN(value)
      return isFilled ? [{ unit, indicator, value }] : []
    }),
  )
}
