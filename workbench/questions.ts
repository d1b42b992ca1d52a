import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { FactValue } from '#kernel/procedures/threshold-condition'
import { addressOf, ask, question } from '#workbench/ask'
import type { AboutShape } from '#server/api/about'
import type {
  CaseCountsShape,
  CaseListShape,
  CasePageShape,
  HandOverPageShape,
  HandOverShape,
} from '#server/api/cases'
import type { CustodyShape, EvidenceListShape } from '#server/api/evidence'
import type { ChangesShape, SensitivityShape } from '#server/api/changes'
import type { CatalogueShape } from '#server/api/catalogue'
import type { PublicationShape } from '#server/api/figures'
import type {
  ComparableDaysShape,
  IndexBrief,
  IndexPage,
  PeersShape,
  RankingShape,
} from '#server/api/indices'
import type { IndicatorPage } from '#server/api/indicators'
import type { LoadShape, RejectionShape } from '#server/api/loads'
import type { DueCountsShape, DueListShape } from '#server/api/due'
import type { DisputeShape, KindredShape } from '#server/api/disputes'
import type { MeasureBrief, MeasurePage } from '#server/api/measures'
import type { CaseDocumentShape, TemplatePageShape, TemplateShape } from '#server/api/documents'
import type { FirstRunShape, MeShape, NewOfficeShape, OfficeShape, PersonShape } from '#server/api/people'
import type { PlacePage, PlaceShape } from '#server/api/places'
import type { DueShape, ProcedureBrief, ProcedurePage } from '#server/api/procedures'
import type { RightCasesShape } from '#server/api/right-cases'
import type { CountedShape, RightPage, RowsShape, SearchShape } from '#server/api/rights'
import type { AlarmsShape } from '#server/api/alarms'
import type { ScoreboardShape } from '#server/api/scoreboard'
import type { SourceBrief, SourcePage } from '#server/api/sources'
import type { StatementShape } from '#server/api/statements'
import type { CoveragePage, MatrixShape, ThreadShape } from '#server/api/thread'
import type { AssessmentShape, ThresholdBrief, ThresholdPage } from '#server/api/thresholds'
import type { ComparisonShape, TrendPoint, ValueShape } from '#server/api/values'

/** Where and when a question is asked: the place and day of the top bar. */
export interface Standpoint {
  place: string
  on: string
  /** The day by whose definition a figure is computed, where that is not its own. */
  definition?: string
}

const part = encodeURIComponent
const never = { staleTime: Number.POSITIVE_INFINITY }

export const askAbout = () => question<AboutShape>('about')
export const askCatalogue = () => question<CatalogueShape>('catalogue')
export const askPlace = (code: string) => ({ ...question<PlacePage>(`places/${part(code)}`), ...never })
export const askPlaces = (find: string) => question<PlaceShape[]>('places', { find })
export const askScoreboard = (at: Standpoint) => question<ScoreboardShape>('scoreboard', { ...at })
export const askIndices = () => question<IndexBrief[]>('indices')
/** Among which peers, and over which places, a ranking is asked for. */
export interface Among {
  readonly peers?: string
  readonly over?: string
}
export const askPeerGroupings = () => question<PeersShape[]>('peer-groupings')
export const askIndex = (id: string, at: Standpoint, among: Among = {}) =>
  question<IndexPage>(`indices/${part(id)}`, { ...at, ...among })
export const askRanking = (id: string, at: Standpoint, among: Among = {}) =>
  question<RankingShape>(`indices/${part(id)}/ranking`, { ...at, ...among })
export const askStatement = (id: string, at: Standpoint) =>
  question<StatementShape>(`indices/${part(id)}/statement`, { ...at })
export const askComparableDays = (id: string, at: Standpoint) =>
  question<ComparableDaysShape>(`indices/${part(id)}/days`, { ...at })
export const askChanges = (id: string, at: Standpoint, more: Among & { from: string; against?: string }) =>
  question<ChangesShape>(`indices/${part(id)}/changes`, { ...at, ...more })
export const askSensitivity = (id: string, at: Standpoint, among: Among = {}) =>
  question<SensitivityShape>(`indices/${part(id)}/sensitivity`, { ...at, ...among })
export const reportOf = (
  id: string,
  at: Standpoint,
  more: Among & { of: 'ranking' | 'statement'; format: 'docx' | 'pdf'; lang: string },
) => addressOf(`indices/${part(id)}/report`, { ...at, ...more })
export const askIndicator = (id: string) => question<IndicatorPage>(`indicators/${part(id)}`)
export const askValue = (id: string, at: Standpoint) =>
  question<ValueShape>(`indicators/${part(id)}/value`, { ...at })
export const askRowsBehind = (id: string, at: Standpoint, leaf: string, page: number) =>
  question<RowsShape>(`indicators/${part(id)}/rows`, { ...at, leaf, page })
export const askCasesBehind = (id: string, at: Standpoint, leaf: string) =>
  question<CountedShape>(`indicators/${part(id)}/cases`, { ...at, leaf })
export const askTrend = (id: string, at: Standpoint, by: string) =>
  question<TrendPoint[]>(`indicators/${part(id)}/trend`, { ...at, by })
export const askComparison = (id: string, at: Standpoint) =>
  question<ComparisonShape>(`indicators/${part(id)}/comparison`, { ...at })
export const exportOf = (id: string, at: Standpoint, format: 'xlsx' | 'csv') =>
  addressOf(`indicators/${part(id)}/export`, { ...at, format })

/** What narrows a list of rights; a place that is left out means anywhere. */
export interface Filters {
  text?: string
  register?: string
  status?: string
  holder?: string
  place?: string
  on: string
  page: number
}
export const askSearch = (filters: Filters) => question<SearchShape>('search', { ...filters })
export const askRights = ({ text: _, ...filters }: Filters) => question<RowsShape>('rights', { ...filters })
export const askRight = (register: string, id: string, on: string) =>
  question<RightPage>(`rights/${part(register)}/${part(id)}`, { on })
export const askRightCases = (register: string, id: string) =>
  question<RightCasesShape>(`rights/${part(register)}/${part(id)}/cases`)
export const askUndecided = (page: number) => question<RowsShape>('undecided', { page })

export const askLoads = () => question<LoadShape[]>('loads')
export const askLoad = (load: string) => question<LoadShape>(`loads/${part(load)}`)
export const progressOf = (load: string) => addressOf(`loads/${part(load)}/progress`)
export const askRejections = (load: string, page: number) =>
  question<{ total: number; rows: RejectionShape[] }>(`loads/${part(load)}/rejections`, { page })

export const askSources = () => question<SourceBrief[]>('sources')
export const askSource = (id: string) => question<SourcePage>(`sources/${part(id)}`)
export const askPublications = () => question<PublicationShape[]>('publications')

export const askMeasures = () => question<MeasureBrief[]>('measures')
export const askMeasure = (id: string) => question<MeasurePage>(`measures/${part(id)}`)
export const askMatrix = () => question<MatrixShape>('plan/matrix')
export const askCoverage = (on: string) => question<CoveragePage>('plan/coverage', { on })
export const askThread = (id: string, at: Standpoint) =>
  question<ThreadShape>(`thread/${part(id)}`, { ...at })

export const askAlarms = () => question<AlarmsShape>('alarms')
export const askProcedures = () => question<ProcedureBrief[]>('procedures')
export const askProcedure = (id: string) => question<ProcedurePage>(`procedures/${part(id)}`)
export const askDue = (procedure: string, limit: string, from: string, at: Standpoint) =>
  question<DueShape>(`procedures/${part(procedure)}/due`, { limit, from, ...at })
export const askThresholds = () => question<ThresholdBrief[]>('thresholds')
export const askThreshold = (id: string) => question<ThresholdPage>(`thresholds/${part(id)}`)
export const askAssessment = (id: string, facts: Readonly<Record<string, FactValue>>, on: string) =>
  queryOptions({
    queryKey: ['assess', id, facts, on],
    queryFn: ({ signal }) =>
      ask<AssessmentShape>(`thresholds/${part(id)}/assess`, {}, { ...sent({ facts, on }), signal }),
    retry: false,
  })

/** A body as the server reads it. */
export const sent = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** What narrows a list of cases. */
export interface CaseFilters {
  readonly channel?: string
  readonly procedure?: string
  readonly office?: string
  readonly state?: string
  readonly text?: string
  readonly mine?: string
  readonly overdue?: string
  readonly right?: string
  readonly dueFrom?: string
  readonly dueBefore?: string
  readonly after?: string
}
/** Cases by what falls due next, or the latest first. */
export const askCases = (order: 'queue' | 'cases', filters: CaseFilters) =>
  question<CaseListShape>(order, { ...filters })
/** The same queue, a page after another. */
export const askQueuePages = (filters: CaseFilters) =>
  infiniteQueryOptions({
    queryKey: ['queue-pages', filters],
    queryFn: ({ pageParam, signal }) =>
      ask<CaseListShape>('queue', { ...filters, after: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next,
  })
export const askDueList = (until: string) => question<DueListShape>('due', { until })
export const askDueCounts = () => question<DueCountsShape>('due/counts')
export const dueFileOf = (until: string, lang: string) => addressOf('due.ics', { until, lang })
export const askCaseCounts = () => question<CaseCountsShape>('cases/counts')
/** A case as it is, or as the log knew it at a moment. */
export const askCase = (id: string, knownOn?: string) =>
  question<CasePageShape>(`cases/${part(id)}`, { knownOn })
export const askCaseDocuments = (id: string) => question<CaseDocumentShape[]>(`cases/${part(id)}/documents`)
export const askTemplates = () => question<TemplateShape[]>('templates')
export const askTemplate = (path: string) => question<TemplatePageShape>(path)
export const askDispute = (dispute: string) => question<DisputeShape>(`disputes/${part(dispute)}`)
export const askKindred = (id: string) => question<KindredShape[]>(`cases/${part(id)}/kindred`)
/** Open hand-overs of my offices; or only those on which somebody is late. */
export const askHandOver = (id: string) => question<HandOverPageShape>(`hand-overs/${part(id)}`)
export const askHandOvers = (silent?: 'true') => question<HandOverShape[]>('hand-overs', { silent })
export const askEvidence = (id: string) => question<EvidenceListShape>(`cases/${part(id)}/evidence`)
export const askCustody = (id: string, n: number) =>
  question<CustodyShape[]>(`cases/${part(id)}/evidence/${n}/custody`)
export const askMe = () => ({ ...question<MeShape>('me'), retry: false })
export const askOffices = () => question<OfficeShape[]>('offices')
export const askPersons = () => question<PersonShape[]>('persons')
export const askFirstRun = () => question<FirstRunShape>('first-run')
export const askNewOffices = (template: string, place: string) => ({
  ...question<NewOfficeShape[]>(`city-templates/${part(template)}/offices`, { place }),
  retry: false,
})
