import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Language } from '#kernel/source'
import { taskLedger } from '#office/papers/task-ledger'
import type { PaperKind, WrittenPaper } from '#office/papers/write-paper'
import { speaksFor } from '#office/planning/plan-ground'
import type { PlanPaperShape, PlanPapersShape } from '#server/api/plan-papers'
import type { House } from '#server/house'
import { officeNames, paperMatter } from '#server/paper-matter'
import { standingIn } from '#server/plan-view'
import { viewOf } from '#server/plans'
import { type Names, namesOf, officeIn } from '#server/present/case'

export const presentPaper = (paper: WrittenPaper, names: Names): PlanPaperShape => {
  const { n, kind, language, on, to, by, sha256, bytes, figures, person, office, recordedAt } = paper
  return {
    ...{ n, kind, language, on, to, by, sha256, bytes, recordedAt, figures: figures.length },
    person: { id: person, name: names.persons.get(person) ?? person },
    office: officeIn(names, office),
  }
}

export async function papersPage(
  house: House,
  viewer: Viewer,
  plan: string,
  on: Day,
): Promise<PlanPapersShape | Refusal> {
  const papers = await (await house.planning()).papers(viewer, plan)
  if (isRefusal(papers)) return papers
  const view = await viewOf(house, viewer, plan, on)
  if (isRefusal(view)) return view
  const owing = new Set(
    view.ends
      .filter(one => ['overdue', 'at-risk'].includes(standingIn(view, one)))
      .map(one => one.item.owner.office),
  )
  const above = await aboveOf(house, view.head.keeper)
  return {
    papers: papers.map(one => presentPaper(one, view.names)),
    mayWrite: !isRefusal(speaksFor(viewer, [view.head.keeper])),
    ...(above !== undefined && { above: (await officeNames(house))(above).zh }),
    owing: [...owing].sort().map(one => officeIn(view.names, one)),
  }
}

async function aboveOf(house: House, keeper: string): Promise<string | undefined> {
  return (await (await house.people()).offices()).find(one => one.id === keeper)?.above
}

export interface PaperWanted {
  readonly plan: string
  readonly kind: PaperKind
  readonly language: Language
  readonly on: Day
  /** Of a report: to whom, by name; the office above the keeper where nobody is named. */
  readonly to?: string
  /** Of a notice: the office, by id. */
  readonly office?: string
  readonly by?: Day
}

export async function writePlanPaper(
  house: House,
  viewer: Viewer,
  { plan, kind, language, on, to, office, by }: PaperWanted,
): Promise<WrittenPaper | Refusal> {
  if (on > viewer.on) return refuse('later-than-today', `${on} > ${viewer.on}`)
  const matter = await paperMatter(house, viewer, { plan, on, language })
  if (isRefusal(matter)) return matter
  const addressee = await addresseeOf(house, viewer, { plan, kind, language, to, office })
  if (isRefusal(addressee)) return addressee
  const asked = { kind, language, to: addressee, ...(by !== undefined && { by }) }
  return (await house.planning()).writePaper(viewer, matter, asked)
}

type Addressed = Pick<PaperWanted, 'plan' | 'kind' | 'language' | 'to' | 'office'>

async function addresseeOf(
  house: House,
  viewer: Viewer,
  { plan, kind, language, to, office }: Addressed,
): Promise<string | Refusal> {
  const names = await officeNames(house)
  if (kind === 'supervision-notice') {
    const known = (await namesOf(house, viewer.on)).offices.has(office ?? '')
    return office !== undefined && known ? names(office)[language] : refuse('unknown-office', office)
  }
  if (to !== undefined && to !== '') return to
  const found = (await (await house.planning()).plans(viewer)).find(one => one.id === plan)
  const above = found && (await aboveOf(house, found.keeper))
  return above === undefined ? refuse('parameter-invalid', 'to') : names(above)[language]
}

/** The ledger of duties as a workbook, as the plan stood on a day. */
export async function taskLedgerOf(
  house: House,
  viewer: Viewer,
  asked: { plan: string; on: Day; language: Language },
): Promise<Uint8Array | Refusal> {
  const matter = await paperMatter(house, viewer, asked)
  return isRefusal(matter) ? matter : taskLedger(matter, asked.language)
}
