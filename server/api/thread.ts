import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { DefinitionLink } from '#server/api/measures'
import type { Refused } from '#server/api/refusals'

export interface ThreadNodeShape {
  /** Of a clause `source:clause`, of a right `register:right`. */
  id: string
  kind: string
  label: Label
  code?: string
  /** Of an indicator, where the thread was asked for a place and a day. */
  figure?: { value?: number; refused?: Refused; unit: Label; decimals: number }
}

export interface ThreadShape {
  focus: ThreadNodeShape
  /** From the clauses to the indicators; each with the kinds of thing that stand in it. */
  columns: { kinds: readonly string[]; nodes: ThreadNodeShape[] }[]
  links: { from: string; to: string; how: 'asks' | 'counts' }[]
  place?: string
  on: Day
}

/** Where the thread is broken. Lists are of ids. */
export interface CoverageShape {
  clauses: number
  answered: number
  open: readonly string[]
  dutiesWithoutIndicator: readonly string[]
  indicatorsWithoutDuty: readonly string[]
}

export interface CoveragePage extends CoverageShape {
  /** What the lists name. */
  named: ThreadNodeShape[]
  /** Indicators that only the nation has, which are no city's duty. */
  ofTheNation: ThreadNodeShape[]
}

/** Missions by standards. */
export interface MatrixShape {
  crossings: {
    mission: string
    standard: string
    measures: (DefinitionLink & { code: string })[]
    indicators: (DefinitionLink & { code: string })[]
    gap?: 'empty' | 'unmeasured' | 'unowned'
  }[]
}
