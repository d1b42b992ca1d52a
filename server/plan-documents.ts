import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { changesOfConfirmed, type Confirmed } from '#office/plan-import/confirmed-lines'
import { type OfficeNamed, officeFinder } from '#office/plan-import/office-of-name'
import { readPlanDocument } from '#office/plan-import/read-plan-document'
import { speaksFor } from '#office/planning/plan-ground'
import type { RequestRow } from '#office/planning/plan-rows'
import type { NamedOfficeShape, PlanReadingShape } from '#server/api/plan-documents'
import type { House } from '#server/house'
import { type Names, namesOf, officeIn } from '#server/present/case'
import { presentRefusal } from '#server/present/refusal'

/** A document of an office read for a plan, by who works in its city; nothing of it is kept. */
export async function readForPlan(
  house: House,
  viewer: Viewer,
  { plan, name, bytes }: { plan: string; name: string; bytes: Uint8Array },
): Promise<PlanReadingShape | Refusal> {
  const found = await (await house.planning()).read(viewer, plan, viewer.on)
  if (isRefusal(found)) return found
  const { city, from, until } = found.head
  const offices = (await (await house.people()).offices()).filter(one => one.city === city)
  const mandate = speaksFor(
    viewer,
    offices.map(one => one.id),
  )
  if (isRefusal(mandate)) return mandate
  const office = officeFinder(offices, city, house.places.byCode(city)?.label.zh ?? city)
  const reading = await readPlanDocument(name, bytes, { from, until, office })
  if (isRefusal(reading)) return reading
  const names = await namesOf(house, viewer.on)
  return {
    ...reading,
    drafts: reading.drafts.map(({ lead, assisting, ...one }) => ({
      ...one,
      ...(lead && { lead: presentNamed(lead, names) }),
      assisting: assisting.map(other => presentNamed(other, names)),
    })),
    rejected: reading.rejected.map(({ place, text, refused }) => ({
      ...{ place, text: text.slice(0, TEXT_MAX) },
      refusal: presentRefusal({ refused }),
    })),
    offices: offices.map(one => officeIn(names, one.id)),
  }
}

const TEXT_MAX = 300

const presentNamed = ({ written, office }: OfficeNamed, names: Names): NamedOfficeShape => ({
  written,
  ...(office !== undefined && { office: officeIn(names, office) }),
})

/** Asks that confirmed lines of a document enter a plan; they do when those concerned have approved. */
export async function askForConfirmed(
  house: House,
  viewer: Viewer,
  { id, plan, reason, ...confirmed }: Confirmed & { id: string; plan: string; reason: string },
): Promise<RequestRow | Refusal> {
  const planning = await house.planning()
  const found = await planning.read(viewer, plan, viewer.on)
  if (isRefusal(found)) return found
  const changes = changesOfConfirmed(confirmed, found.head, found.state)
  return isRefusal(changes) ? changes : planning.ask(viewer, { id, plan, reason, changes })
}
