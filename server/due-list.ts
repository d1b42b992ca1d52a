import type { Viewer } from '#kernel/authority'
import { addWorkingDays } from '#kernel/calendar'
import { addDays, isDay } from '#kernel/date'
import { limitInForce } from '#kernel/procedures/limit-in-force'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { CaseFilter } from '#office/casework/case-list'
import type { CaseRow } from '#office/casework/case-row'
import type { Desk } from '#office/casework/desk'
import type { DueCountsShape, DueListShape } from '#server/api/due'
import type { CitationShape } from '#server/api/sources'
import type { House } from '#server/house'
import { jurisdictionOf } from '#server/jurisdiction'
import { namesOf, presentCase } from '#server/present/case'
import { presentCitation } from '#server/present/citation'
import { presentHandOver } from '#server/present/hand-over'

export interface DueAsked {
  readonly office?: string
  /** The last day that is told of; the viewer's own day where none is given. */
  readonly until?: string
  /** With what a city does for its own plan: reports, findings, decisions. */
  readonly withWork?: true
}

/** What is late, and what falls due up to a day, the first first; and silent hand-overs. */
export async function dueList(
  house: House,
  viewer: Viewer,
  { office, until = viewer.on, withWork }: DueAsked,
): Promise<DueListShape | Refusal> {
  if (!isDay(until)) return refuse('not-a-day', until.slice(0, 40))
  const [desk, names] = [await house.desk(), await namesOf(house, viewer.on)]
  const found = await dueRows(desk, viewer, {
    ...{ ...(office && { office }), dueBefore: addDays(until, 1) },
    apart: withWork ? [] : [...house.catalogue.linesOfWork.keys()],
  })
  if (isRefusal(found)) return found
  const silent = await desk.handOvers(viewer, { silentOn: viewer.on })
  return {
    until,
    rows: found.rows.map(row => ({ ...presentCase(row, names), basis: basisOf(house, row) })),
    silent: silent
      .filter(one => !office || one.fromOffice === office || one.toOffice === office)
      .map(row => presentHandOver(row, names)),
    isMore: found.isMore,
  }
}

const NEAR_WORKING_DAYS = 5
const NEAR_DAYS = 7

/** How much is late, near or silent: the line above a queue. */
export async function dueCounts(house: House, viewer: Viewer): Promise<DueCountsShape | Refusal> {
  const last = addWorkingDays(house.calendar, viewer.on, NEAR_WORKING_DAYS)
  // Where the holidays are not announced, a week is looked ahead.
  const until = isRefusal(last) ? addDays(viewer.on, NEAR_DAYS) : last
  const found = await dueList(house, viewer, { until })
  if (isRefusal(found)) return found
  const late = found.rows.filter(one => one.next?.isOverdue).length
  const { silent, rows, isMore } = found
  return { late, near: rows.length - late, silent: silent.length, within: NEAR_WORKING_DAYS, isMore }
}

const PAGE = 200
const PAGES_MAX = 5

async function dueRows(
  desk: Desk,
  viewer: Viewer,
  filter: CaseFilter,
): Promise<{ rows: CaseRow[]; isMore: boolean } | Refusal> {
  const rows: CaseRow[] = []
  let after: string | undefined
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const found = await desk.queue(viewer, filter, { limit: PAGE, ...(after && { after }) })
    if (isRefusal(found)) return found
    rows.push(...found.rows)
    after = found.next
    if (after === undefined) return { rows, isMore: false }
  }
  return { rows, isMore: true }
}

/** A limit goes by the rule of the day on which the case began, unless an instrument governs its own day. */
function basisOf(
  house: House,
  { procedure, place, openedOn, nextLimit }: CaseRow,
): CitationShape | undefined {
  const limit = nextLimit === null ? undefined : house.catalogue.procedures.get(procedure)?.limits[nextLimit]
  if (nextLimit === null || !limit || limit.ofItsDay) return undefined
  const under = jurisdictionOf(house, place)
  if (isRefusal(under)) return undefined
  const rule = limitInForce(under.limits, under.places ?? [], procedure, nextLimit, openedOn)
  return isRefusal(rule) ? undefined : presentCitation(rule.basis)
}
