import type { Day, Period } from '#kernel/date'
import type { Label, Mark } from '#kernel/source'

/** What the server sends. Every link is an id; every text is in both languages; a missing value has a name. */

export interface PlaceShape {
  code: string
  label: Label
  level: 'nation' | 'province' | 'city' | 'district'
  parent?: string
  sample?: boolean
}
export interface PlacePage {
  place: PlaceShape
  /** From the nation down to the place itself. */
  path: PlaceShape[]
  children: PlaceShape[]
}

export interface CitationShape {
  source: string
  article?: string
  mark: Mark
  /** As an office would print it. */
  text: Label
}

export interface Refused {
  refused: string
  detail?: string
  sentence: Label
}

export interface AboutShape {
  version: string
  /** True until people and duties exist: the server answers this machine alone. */
  loopbackOnly: boolean
  /** Last day of the working calendar. */
  horizon: Day
  today: Day
  rights: number
  figures: number
  /** The day and place a newcomer should see first: where most published figures meet. */
  start: { place: string; on: Day; indicator: string }
  samplePlaces: string[]
}

export interface StandardShape {
  id: string
  code: string
  label: Label
  aim: Label
  basis: CitationShape[]
}
export interface InputShape {
  id: string
  label: Label
  unit: Label
  supplier: Label
  counted: string
  basis: CitationShape[]
  mark?: Mark
}
export interface RegisterShape {
  id: string
  label: Label
  entry: Label
  basis: CitationShape[]
  /** How long the right may live, by the day on which it was filed. */
  terms: { from: Day; until?: Day; years: number; text: Label; basis: CitationShape }[]
  events: { id: string; code?: string; label: Label; effect: string; status?: string }[]
  fields: Record<string, { kind: string; label: Label; unit?: Label }>
  rights: number
}
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
export interface CatalogueShape {
  standards: StandardShape[]
  missions: StandardShape[]
  indicators: IndicatorBrief[]
  inputs: InputShape[]
  registers: RegisterShape[]
  statuses: Record<string, Label>
  refusals: Record<string, Label>
}

export interface IndicatorPage extends IndicatorBrief {
  basis: CitationShape[]
  /** The definition in prose. */
  sentence: Label
  note?: Label
  from?: Day
  /** Clauses of the policy that it answers. */
  clauses: { source: string; id: string; label: Label }[]
  inputs: InputShape[]
  registers: string[]
  examples: { says: string; on: Day; expect: number | { refused: string } }[]
  targets: { place: string; by: Day; value: number; basis: CitationShape }[]
}

export interface FigureShape {
  input: string
  place: string
  period: Period
  value: number
  printed: string
  source: string
  vintage: Day
  remainder: boolean
}

/** One step of the working: what was asked, in words, and what came of it. */
export interface WorkingShape {
  node: string
  says: Label
  on: Day
  value?: number
  refused?: Refused
  figure?: FigureShape & { sourceText: Label }
  /** Path of this leaf within the formula, by which its rows can be asked for; only on leaves of a register. */
  leaf?: string
  of: WorkingShape[]
  /** What the register gives beside a published figure. */
  beside?: WorkingShape
}

export interface ValueShape {
  indicator: string
  place: PlaceShape
  on: Day
  value?: number
  refused?: Refused
  unit: Label
  decimals: number
  /** 1 is best by the indicator's direction; among places of the same holder that have a value. */
  rank?: number
  among?: number
  working: WorkingShape
  sources: CitationShape[]
  /** What the figure rests on: published figures, counted records, or both. */
  restsOn: 'published' | 'counted' | 'both' | 'nothing'
  sample: boolean
}

export interface TrendPoint {
  on: Day
  value?: number
  refused?: string
  restsOn?: string
}

export interface ScoreRow {
  indicator: string
  value?: number
  refused?: Refused
  rank?: number
  among?: number
  restsOn: ValueShape['restsOn']
  /** Period of the youngest published figure in it. */
  period?: Period
  source?: Label
  /** Against the same day a year earlier. */
  change?: { absolute: number; percent?: number; since: Day }
  trend: TrendPoint[]
  target?: { value: number; by: Day; reached: boolean; place: string; basis: CitationShape }
}
export interface ScoreboardShape {
  place: PlaceShape
  on: Day
  sample: boolean
  standards: { id: string; rows: ScoreRow[]; withValue: number }[]
}

/** One indicator over the children of a place, for the cartogram and the table beside it. */
export interface ComparisonShape {
  indicator: string
  on: Day
  of: PlaceShape
  rows: {
    place: PlaceShape
    value?: number
    refused?: Refused
    rank?: number
    restsOn: ValueShape['restsOn']
  }[]
  /** What the publication sets apart as 其他, never ranked. */
  remainder?: { value: number; printed: string; input: string }
}

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
}
export interface RowsShape {
  total: number
  page: number
  pageSize: number
  rows: RightBrief[]
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

export interface RejectionShape {
  file: string
  position: string
  reason: string
  detail: string
  sentence: Label
}
export interface LoadShape {
  load: string
  /** Id under which the register keeps the counts and all rejections; known when the load has ended. */
  kept?: string
  startedAt: string
  state: 'running' | 'needs-mapping' | 'stopped' | 'done' | 'failed'
  files: string[]
  dryRun: boolean
  read: number
  stored: number
  unchanged: number
  superseded: number
  rejected: number
  bytesRead: number
  bytesTotal: number
  currentFile?: string
  skipped: { file: string; as: Label }[]
  mapping?: MappingProposal
}
export interface MappingProposal {
  file: string
  sheet?: string
  headings: { heading: string; samples: string[]; field?: string; certain: boolean }[]
  fields: { id: string; label: Label }[]
}

export interface SourceBrief {
  id: string
  label: Label
  issuer?: Label
  number?: string
  issuedOn?: Day
  from?: Day
  until?: Day
  publisher?: string
  mark: Mark
  citedBy: number
  clauses: number
  openClauses: number
}
export interface SourcePage extends SourceBrief {
  note?: Label
  clauseList: {
    id: string
    label: Label
    text?: Label
    mark?: Mark
    answeredBy: { kind: string; id: string; label: Label }[]
  }[]
  cited: { kind: string; id: string; label: Label; article?: string }[]
}

/** A place where a publication contradicts its own parts: flagged, never mended. */
export interface FindingShape {
  publication: string
  label: Label
  says: Label
  place: string
  period: Period
  printed: string
  /** What the parts give, to the printed digit; absent where a part is missing. */
  recomputed?: number
  difference?: number
  missing?: string
}
export interface PublicationShape {
  id: string
  label: Label
  source: string
  vintage: Day
  figures: number
  findings: FindingShape[]
  note?: Label
}
