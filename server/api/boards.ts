import type { Day } from '#kernel/date'
import type { CaseBrief, FactShape, FieldShape, OfficeShape } from '#server/api/cases'
import type { Label } from '#kernel/source'
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

/** What the viewer must say to begin a case of a procedure. */
export interface BeginShape {
  procedure: Named
  act: Label
  /** Those that may lead it, each with its place; none where the viewer may begin no such case. */
  offices: (OfficeShape & { place: string })[]
  fields: FieldShape[]
  /** Those of them that name the case: an office has but one of the same. */
  required: string[]
}

export interface BoardShape extends Named {
  on: Day
  procedure: Named
  begin: BeginShape
  /** How a part of a card is begun, and the field in which it names the card. */
  parts?: BeginShape & { by: string }
  /** The field that names a plan of the city. */
  plan?: string
  /** The latest first. */
  cards: CardShape[]
}
