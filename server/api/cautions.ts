import type { Bidding } from '#kernel/procedures/caution'
import type { Label } from '#kernel/source'
import type { CitationShape } from '#server/api/sources'

/** What the law asks of one case because of another; `asks` names what a person must find out first. */
export interface CautionShape {
  id: string
  label: Label
  bids: Bidding
  says: Label
  unless?: Label
  basis: CitationShape[]
  heeding: CaseTitled
  regarding: CaseTitled
  because?: { act: Label; on: string }
  asks: ('same-right' | 'kind-of-right' | 'same-person' | 'in-time')[]
}

export interface CaseTitled {
  id: string
  title: string
  procedure: Label
}
