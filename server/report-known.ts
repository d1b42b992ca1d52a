import type { Viewer } from '#kernel/authority'
import { addDays, type Day } from '#kernel/date'
import { isRefusal } from '#kernel/refusal'
import type { Label } from '#kernel/source'
import type { FilledIn, Known, ReportForm } from '#kernel/work/report-form'
import type { DeskOffice } from '#office/casework/city-people'
import { measure } from '#office/measurement'
import { versionOf } from '#office/papers/matter'
import { formVersionOf, type KnownLine } from '#office/working/report-file'
import type { House } from '#server/house'
import { type PlanView, standingIn } from '#server/plan-view'
import { viewOf } from '#server/plans'

/** Of what, of when. */
export interface KnownOf {
  readonly office: DeskOffice
  readonly from: Day
  readonly to: Day
}

/** Fills in what the register, the plan and the ledger know of an office for a period. */
export async function knownLines(
  house: House,
  viewer: Viewer,
  form: ReportForm,
  of: KnownOf,
): Promise<KnownLine[]> {
  // Of a period that goes on, what is known so far.
  const [on = of.to] = [of.to, viewer.on].sort()
  const plans = await plansOn(house, viewer, form, on)
  const definition = formVersionOf(form)
  const lines = Object.entries(form.filledIn).map(async ([line, filled]): Promise<KnownLine> => {
    const { known } = filled
    if ('indicator' in known) return ofIndicator(house, line, known.indicator, of.office.place, on)
    const says = saysOf(filled, of.office)
    if ('plan' in known) {
      const value = String(tasksOf(plans, of.office.id, known.plan))
      return { line, value, on, says, definition }
    }
    const value = String(await casesOf(house, of, known.cases, on))
    return { line, value, ...(known.cases !== 'open' && { from: of.from }), on, says, definition }
  })
  return Promise.all(lines)
}

async function ofIndicator(
  house: House,
  line: string,
  indicator: Extract<Known, { indicator: unknown }>['indicator'],
  place: string,
  on: Day,
): Promise<KnownLine> {
  const { value, refusal } = (await measure(house.office, [indicator], [place], [on]))(indicator, place, on)
  return {
    ...{ line, on, says: indicator.label, indicator: indicator.id, definition: versionOf(indicator) },
    ...(value !== undefined && { value: value.toFixed(indicator.decimals) }),
    ...(refusal && { refused: refusal.refused }),
  }
}

const saysOf = ({ label }: FilledIn, { name }: DeskOffice): Label => ({
  zh: `${name}：${label.zh}`,
  en: `${name}: ${label.en}`,
})

async function plansOn(house: House, viewer: Viewer, form: ReportForm, on: Day): Promise<PlanView[]> {
  if (!Object.values(form.filledIn).some(one => 'plan' in one.known)) return []
  const heads = await (await house.planning()).plans(viewer)
  const views = await Promise.all(heads.map(one => viewOf(house, viewer, one.id, on)))
  return views.filter(one => !isRefusal(one)) as PlanView[]
}

function tasksOf(
  plans: readonly PlanView[],
  office: string,
  counts: 'owed' | 'done' | 'overdue' | 'at-risk',
) {
  const standings = plans.flatMap(view =>
    view.ends.filter(one => one.item.owner.office === office).map(one => standingIn(view, one)),
  )
  if (counts === 'owed') return standings.length
  if (counts === 'done')
    return standings.filter(one => ['done', 'done-late', 'verified'].includes(one)).length
  return standings.filter(one => one === counts).length
}

/** The cases that an office leads, in the channels: how many, and nothing else of them. */
async function casesOf(
  house: House,
  { office, from }: KnownOf,
  counts: 'opened' | 'closed' | 'open',
  on: Day,
): Promise<number> {
  const within = {
    opened: 'opened_on >= $3 AND opened_on <= $4',
    closed: 'closed_on >= $3 AND closed_on <= $4',
    open: 'opened_on <= $4 AND (closed_on IS NULL OR closed_on > $4) AND $3 <= $4',
  }
  const [row] = await (await house.ledger()).store.rows<{ count: number }>(
    `SELECT count(*)::integer AS count FROM cases WHERE lead = $1 AND channel = ANY($2) AND ${within[counts]}`,
    [office.id, [...house.catalogue.channels.keys()], from, addDays(on, 0)],
  )
  return row?.count ?? 0
}
