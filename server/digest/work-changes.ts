import type { Viewer } from '#kernel/authority'
import { addYears, type Day } from '#kernel/date'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { inBoth, type Label } from '#kernel/source'
import { timelinessOf } from '#kernel/work/report-schedule'
import { measure } from '#office/measurement'
import { type OwedReport, reportCalendar } from '#office/working/report-calendar'
import type { DigestDueShape, DigestLineShape } from '#server/api/digest'
import { ofPlace } from '#server/digest/followed-thing'
import { figureWords, type Span } from '#server/digest/plan-changes'
import type { Told } from '#server/digest/told'
import type { House } from '#server/house'
import { presentCasePage } from '#server/present/case-page'
import { actLabel } from '#server/present/case-entry'
import { labelled, type Names } from '#server/present/case'
import { sayFigure, sayMissing } from '#server/present/digest-words'
import { presentRefusal } from '#server/present/refusal'
import { aroundReports } from '#server/reports'

const isWithin = (day: Day, { since, on }: Span) => since < day && day <= on
const same = (text: string): Label => inBoth(text, text)
const caseWay = (id: string) => ({ path: `/cases/${encodeURIComponent(id)}` })

/** What was done in a case, as far as the viewer may know now. */
export async function toldOfCase(
  house: House,
  viewer: Viewer,
  id: string,
  span: Span,
  names: Names,
): Promise<Told | Refusal> {
  const shown = await (await house.desk()).show(viewer, id)
  if (isRefusal(shown)) return shown
  const { timeline, next, title, isClosedFile, procedure, closedOn } = presentCasePage(shown, names)
  const label = same(isClosedFile || title === '' ? id : title)
  const changes = timeline.flatMap(({ on, act, limit, office }): DigestLineShape[] => {
    const done = act?.label ?? limit?.label
    if (!done || !isWithin(dayOf(on), span)) return []
    const says = act
      ? inBoth(`${office.name}：${done.zh}`, `${office.name}: ${done.en}`)
      : inBoth(`期限届满：${done.zh}`, `Ran out: ${done.en}`)
    return [{ kind: 'act', id, on: dayOf(on), title: label, says: [says], ...caseWay(id) }]
  })
  const isDue = next !== undefined && closedOn === undefined && dayOf(next.due) <= span.dueUntil
  const about =
    next && inBoth(`${procedure.label.zh}：${next.label.zh}`, `${procedure.label.en}: ${next.label.en}`)
  const due: DigestDueShape[] = isDue
    ? [{ day: dayOf(next.due), title: label, about, isLate: next.isOverdue, ...caseWay(id) }]
    : []
  return { changes, due, size: 1 }
}

/** What became of the reports of a schedule that the viewer may know of. */
export async function toldOfSchedule(
  house: House,
  viewer: Viewer,
  schedule: string,
  span: Span,
): Promise<Told> {
  const from = addYears(span.since, -1)
  const owed = await reportCalendar(await aroundReports(house), viewer, { on: span.on, from, schedule })
  return {
    changes: owed.flatMap(one => [...actsOn(one, span), ...becameMissing(one, span)]),
    due: owed.flatMap(one => reportDue(one, span)),
    size: owed.length,
  }
}

const wayOf = ({ dossier }: OwedReport) => (dossier ? caseWay(dossier.id) : { path: '/organisation/reports' })
const titleOf = ({ office, period }: OwedReport): Label => same(`${office.name} ${period}`)

function actsOn(owed: OwedReport, span: Span): DigestLineShape[] {
  const { dossier } = owed
  if (!dossier) return []
  const { procedure, history } = dossier.process
  return history.flatMap(one => {
    const day = dayOf(one.at)
    if (!isWithin(day, span)) return []
    const says = 'act' in one ? actLabel(procedure, one.act) : labelled(procedure.limits, one.ranOut)
    return [
      { kind: 'act' as const, id: dossier.id, on: day, title: titleOf(owed), says: [says], ...wayOf(owed) },
    ]
  })
}

function becameMissing(owed: OwedReport, { since }: Span): DigestLineShape[] {
  const { timeliness, sentOn, dossier, dueOn } = owed
  const isMissing = timeliness === 'missing' || timeliness === 'missed'
  if (!isMissing || timelinessOf(owed, since, sentOn) === timeliness) return []
  const id = dossier?.id ?? `${owed.schedule.id} ${owed.office.id} ${owed.period}`
  const says = [sayMissing(dueOn, timeliness === 'missed')]
  return [{ kind: 'missing', id, title: titleOf(owed), says, ...wayOf(owed) }]
}

function reportDue(owed: OwedReport, { dueUntil }: Span): DigestDueShape[] {
  const { timeliness, dueOn, schedule } = owed
  if (timeliness !== 'open' || dueOn > dueUntil) return []
  return [{ day: dueOn, title: titleOf(owed), about: schedule.label, isLate: false, ...wayOf(owed) }]
}

/** What an indicator of a place was and is. */
export async function toldOfFigure(
  house: House,
  { id, place }: { readonly id: string; readonly place: string },
  { since, on }: Span,
): Promise<Told> {
  const indicator = house.catalogue.indicators.get(id)
  if (!indicator) return { changes: [], due: [], size: 1 }
  const read = await measure(house.office, [indicator], [place], [since, on])
  const [was, is] = [since, on].map(day => {
    const { value, refusal } = read(indicator, place, day)
    if (value !== undefined) return { value }
    return refusal && { refusal: presentRefusal(refusal) }
  })
  const way = { path: `/indicators/${id}`, place }
  const title = ofPlace(house, id, place)
  const [before, after] = [figureWords(was), figureWords(is)]
  if (before.zh === after.zh) return { changes: [], due: [], size: 1 }
  const says = [sayFigure(before, after, indicator.unit)]
  return { changes: [{ kind: 'figure', id, title, says, ...way }], due: [], size: 1 }
}
