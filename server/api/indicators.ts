import type { Day, Period } from '#kernel/date'
import type { Label, Mark } from '#kernel/source'
import type { Piece } from '#kernel/versions/difference'
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

export interface VersionShape {
  from?: Day
  until?: Day
  sentence: Label
  note?: Label
  basis: CitationShape[]
  /** How its sentence differs from that of the version before. */
  differs?: { zh: Piece[]; en: Piece[] }
}

export interface IndicatorPage extends IndicatorBrief {
  basis: CitationShape[]
  /** The definition in prose. */
  sentence: Label
  /** The conditions that the prose calls by a name, each with what it asks for. */
  names: { name: Label; asks: Label }[]
  note?: Label
  /** What it is and was, the latest first; none where there was never another definition. */
  versions: VersionShape[]
  /** From which periods on figures of what it reads mean something else. */
  breaks: { input: Label; from: Period; says: Label; basis: CitationShape }[]
  /** Clauses of the policy that it answers. */
  clauses: { source: string; id: string; label: Label }[]
  inputs: InputShape[]
  registers: string[]
  examples: { says: Label; on: Day; expect: number | { refused: string } }[]
  targets: { place: string; by: Day; value: number; basis: CitationShape }[]
}
