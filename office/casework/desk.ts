import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { Refusal } from '#kernel/refusal'
import type { Instant } from '#ledger/entry'
import { gathering } from '#ledger/gathering'
import type { Ledger } from '#ledger/open'
import { type ActAsked, type ActGround, actOnCase, type Outcome } from '#office/casework/act-on-case'
import { advanceCases } from '#office/casework/advance-cases'
import { type Alarms, alarmsSeen } from '#office/casework/alarms'
import { type AssignAsked, assignCase, type LinkAsked, linkCase } from '#office/casework/assign-case'
import { type CaseCounts, countCases } from '#office/casework/case-counts'
import { type CaseFilter, type CasePage, listCases, type Paging } from '#office/casework/case-list'
import { caseNumbers } from '#office/casework/case-numbers'
import { type CaseOfRight, casesOfRight } from '#office/casework/cases-of-right'
import type { Casebook } from '#office/casework/casebook'
import { type CountedCases, countedCases } from '#office/casework/counted-cases'
import type { CityPeople, DeskOffice } from '#office/casework/city-people'
import type { Dossier } from '#office/casework/dossier'
import { dossiersSeen } from '#office/casework/dossiers-seen'
import {
  actOnHandOver,
  type HandOverActAsked,
  type HandOverAsked,
  type HandOverOutcome,
  handOverCase,
} from '#office/casework/hand-over-case'
import type { HandOverRow } from '#office/casework/hand-over-file'
import { type HandOverFilter, listHandOvers } from '#office/casework/hand-over-list'
import type { Heed } from '#office/casework/heed'
import { type KindredCase, kindredCases } from '#office/casework/kindred'
import { type OpenAsked, openableFor, openNewCase } from '#office/casework/open-case'
import { emptyShelf } from '#office/casework/shelf'
import { tellingCases } from '#office/casework/tell-cases'
import { type ShownCase, showCase } from '#office/casework/show-case'
import { type ShownHandOver, showHandOver } from '#office/casework/show-hand-over'
import { type ShownDispute, showDispute } from '#office/casework/show-dispute'

/** Work on cases. Whatever is asked is asked by a viewer, and answered by his duties alone. */
export interface Desk {
  open(viewer: Viewer, asked: OpenAsked): Promise<Outcome | Refusal>
  /** Offices for which the viewer may open a case of a procedure: his own, or those that owe it to his. */
  openable(viewer: Viewer, procedure: string): Promise<readonly DeskOffice[]>
  act(viewer: Viewer, asked: ActAsked): Promise<Outcome | Refusal>
  assign(viewer: Viewer, asked: AssignAsked): Promise<Outcome | Refusal>
  link(viewer: Viewer, asked: LinkAsked): Promise<Outcome | Refusal>
  handOver(viewer: Viewer, asked: HandOverAsked): Promise<HandOverOutcome | Refusal>
  actOnHandOver(viewer: Viewer, asked: HandOverActAsked): Promise<HandOverOutcome | Refusal>
  list(viewer: Viewer, filter: CaseFilter, paging?: Paging): Promise<CasePage | Refusal>
  /** Open cases by what falls due next. */
  queue(viewer: Viewer, filter?: CaseFilter, paging?: Paging): Promise<CasePage | Refusal>
  /** Open hand-overs of the viewer's offices, by what falls due next. */
  handOvers(viewer: Viewer, filter?: HandOverFilter): Promise<readonly HandOverRow[]>
  showHandOver(viewer: Viewer, id: string): Promise<ShownHandOver | Refusal>
  /** Without what stands apart: the ids of lines of work, which are no channels. */
  counts(viewer: Viewer, apart?: readonly string[]): Promise<CaseCounts>
  /** What a figure counts by these numbers, as far as the viewer may see it. */
  counted(viewer: Viewer, numbers: readonly string[]): Promise<CountedCases>
  /** A case as it is, or as the log knew it at an instant. */
  show(viewer: Viewer, id: string, knownOn?: Instant): Promise<ShownCase | Refusal>
  /** The cases of some procedures that the viewer may see, whole; on a day, as they stood then. */
  dossiers(viewer: Viewer, procedures: readonly string[], on?: Day): Promise<readonly Dossier[]>
  /** The cases of one dispute in all channels that the viewer may see, and what they ask of each other. */
  dispute(viewer: Viewer, dispute: string): Promise<ShownDispute | Refusal>
  /** Cases about a right that the viewer may see, and what their acts did to it. */
  ofRight(viewer: Viewer, numbers: readonly string[]): Promise<readonly CaseOfRight[] | Refusal>
  /** Open cases that meet a line of a crime, and of which nothing was done about it. */
  alarms(viewer: Viewer): Promise<Alarms | Refusal>
  /** Cases that may belong to the same dispute as one. */
  kindred(viewer: Viewer, id: string): Promise<readonly KindredCase[] | Refusal>
  /** Enters what limits have done before a day, and tells how many cases moved; again it adds nothing. */
  advance(today: Day): Promise<number>
}

export interface DeskOpening {
  /** Opened with the projection of this casebook: see `caseProjection`. */
  readonly ledger: Ledger
  readonly book: Casebook
  readonly people: CityPeople
  now(): Instant
  readonly heed?: Heed
  /** Id of the one register that holds a right of this number. */
  registerOf?(right: string): Promise<string | undefined>
}

export function openDesk(opening: DeskOpening): Desk {
  const { ledger, people } = opening
  const offices = gathering(async (asked: readonly undefined[]) => {
    const all = await people.offices()
    return asked.map(() => all)
  })
  const ground: ActGround = {
    ...opening,
    // Many who act at once ask for the same offices.
    people: { ...people, offices: () => offices(undefined) },
    numbers: caseNumbers(ledger.store),
    shelf: emptyShelf(tellingCases(ledger.store, opening.book)),
  }
  const { store } = ledger
  return {
    open: (viewer, asked) => openNewCase(ground, viewer, asked),
    openable: (viewer, procedure) => openableFor(ground, viewer, procedure),
    act: (viewer, asked) => actOnCase(ground, viewer, asked),
    assign: (viewer, asked) => assignCase(ground, viewer, asked),
    link: (viewer, asked) => linkCase(ground, viewer, asked),
    handOver: (viewer, asked) => handOverCase(ground, viewer, asked),
    actOnHandOver: (viewer, asked) => actOnHandOver(ground, viewer, asked),
    list: (viewer, filter, paging = {}) => listCases(store, viewer, filter, paging),
    queue: (viewer, filter = {}, paging = {}) => listCases(store, viewer, filter, paging, 'due'),
    handOvers: (viewer, filter = {}) => listHandOvers(store, viewer, filter),
    showHandOver: (viewer, id) => showHandOver(ground, viewer, id),
    counts: (viewer, apart) => countCases(store, viewer, apart),
    counted: (viewer, numbers) => countedCases(store, viewer, numbers),
    show: (viewer, id, knownOn) => showCase(ground, viewer, id, knownOn),
    dossiers: (viewer, procedures, on) => dossiersSeen(ground, viewer, procedures, on),
    dispute: (viewer, dispute) => showDispute(ground, viewer, dispute),
    ofRight: (viewer, numbers) => casesOfRight(ground, viewer, numbers),
    alarms: viewer => alarmsSeen(ground, viewer),
    kindred: (viewer, id) => kindredCases(ground, viewer, id),
    advance: today => advanceCases(ground, today),
  }
}
