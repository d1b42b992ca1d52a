import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { CaseBrief, HandOverShape } from '#server/api/cases'
import type { IndicatorBrief } from '#server/api/indicators'
import type { PlaceShape } from '#server/api/places'
import type { Named } from '#server/api/procedures'
import type { CitationShape } from '#server/api/sources'

export interface RightBrief {
  register: string
  id: string
  number: string
  title: string
  applicant: string
  place?: PlaceShape
  filedOn?: Day
  grantedOn?: Day
  status?: string
  /** For rows that are events. */
  event?: { code: string; on: Day; amount?: number; from?: string; to?: string }
  counted?: CountedCase
}

/** A case or a hand-over that a figure counts. */
export interface CountedCase {
  /** The number of the case, by which its page is found. */
  case?: string
  procedure: Named
  happened?: Label
}

/** Cases, hand-overs and tasks behind a figure that the viewer may see, closed files among them. */
export interface CountedShape {
  cases: CaseBrief[]
  handOvers: HandOverShape[]
  tasks: CountedTask[]
}

/** A task of a plan that a figure counts. */
export interface CountedTask {
  plan: string
  id: string
  title: string
  due: Day
  doneOn?: Day
}

export interface RowsShape {
  total: number
  page: number
  pageSize: number
  rows: RightBrief[]
  /** Of a figure: rows in closed files, which are counted and not listed. */
  unlisted?: number
}

export interface RightPage extends RightBrief {
  office: string
  applicationNumber?: string
  publicationNumber?: string
  grantNumber?: string
  abstract?: string
  titles: Record<string, string>
  applicants: string[]
  inventors: string[]
  agents: string[]
  applicantKind?: string
  address?: string
  country?: string
  placeBy: string
  placePath: PlaceShape[]
  publishedOn?: Day
  ipc: string[]
  cpc: string[]
  locarno: string[]
  nice: string[]
  classes: { scheme: string; code: string; label: Label; schemeLabel: Label }[]
  family: { office: string; number: string }[]
  priorities: string[]
  claims?: number
  events: {
    code: string
    label: Label
    on: Day
    printed?: string
    amount?: number
    from?: string
    to?: string
  }[]
  /** The life of the right: stretches of one status, the last one open. */
  life: { status: string; from: Day; until?: Day; by: string }[]
  /** Last day of the term, where the law sets one. */
  termEndsOn?: Day
  termBasis?: CitationShape
  statedOn?: Day
  load: string
  file: string
  position: string
  sample: boolean
}

export interface SearchShape extends RowsShape {
  text: string
  /** At least: more than are counted. At most: some may have the words apart. */
  totalIs: 'exact' | 'at-least' | 'at-most'
  /** Where the text was found. */
  within: 'number' | 'title' | 'holder' | 'abstract'
  indicators: IndicatorBrief[]
  places: PlaceShape[]
  sources: { id: string; label: Label; article?: string }[]
}
