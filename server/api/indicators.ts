import type { Day } from '#kernel/date'
import type { Label, Mark } from '#kernel/source'
import type { InputShape } from '#server/api/figures'
import type { CitationShape } from '#server/api/sources'

export interface IndicatorBrief {
  id: string
  code: string
  label: Label
  unit: Label
  decimals: number
  better: 'higher' | 'lower' | 'band'
  standard: string
  mission: string
  also: string[]
  mark?: Mark
  /** Whether rows of a register can stand behind its value. */
  countable: boolean
}

export interface IndicatorPage extends IndicatorBrief {
  basis: CitationShape[]
  /** The definition in prose. */
  sentence: Label
  /** The conditions that the prose calls by a name, each with what it asks for. */
  names: { name: Label; asks: Label }[]
  note?: Label
  from?: Day
  /** Clauses of the policy that it answers. */
  clauses: { source: string; id: string; label: Label }[]
  inputs: InputShape[]
  registers: string[]
  examples: { says: Label; on: Day; expect: number | { refused: string } }[]
  targets: { place: string; by: Day; value: number; basis: CitationShape }[]
}
