import type { Day } from '#kernel/date'
import type { CaseBrief, FactShape } from '#server/api/cases'
import type { Named } from '#server/api/procedures'

export interface BoardBrief extends Named {
  procedure: Named
  /** Of the cards that the viewer may see. */
  open: number
  closed: number
}

/** One doing of an act that may be done again and again, with what was told. */
export interface ToldShape {
  act: Named
  on: Day
  facts: FactShape[]
}

export interface CardPartShape {
  case: CaseBrief
  facts: FactShape[]
}

export interface CardShape extends CardPartShape {
  told: ToldShape[]
  parts: CardPartShape[]
  /** The sample drawn again from what is on file, and whether it is the one that was told. */
  draw?: { drawn: string[]; agrees: boolean }
}

export interface BoardShape extends Named {
  procedure: Named
  parts?: Named
  /** The latest first. */
  cards: CardShape[]
}
