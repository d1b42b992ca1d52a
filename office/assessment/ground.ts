import type { DeclarationRule } from '#kernel/assessment/declaration'
import { type Duty, isInForce, type Viewer } from '#kernel/authority'
import type { PlacesIndex } from '#kernel/places'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Actor, Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import type { OfficeOfCity } from '#office/people/person'

/** What all work on declared figures stands on. */
export interface AssessmentGround {
  readonly ledger: Ledger
  readonly people: { offices(): Promise<readonly OfficeOfCity[]> }
  readonly places: PlacesIndex
  readonly rule: DeclarationRule
  /** The largest file that is taken in. */
  readonly bytesMax: number
  now(): Instant
}

/** In whose name and by which duty something is entered. */
export interface Mandate {
  readonly by: Actor
  readonly authority: string
}

/** An office of which the viewer works on the day, with the duty by which he does. */
interface Worked {
  readonly duty: Duty
  readonly office: OfficeOfCity
}

async function worked({ people }: AssessmentGround, viewer: Viewer): Promise<Worked[]> {
  const offices = new Map((await people.offices()).map(one => [one.id, one]))
  return viewer.duties.flatMap(duty => {
    const office = offices.get(duty.office.id)
    return office && duty.post !== 'administrator' && isInForce(duty, viewer.on) ? [{ duty, office }] : []
  })
}

/** Whether a viewer sees what is declared of a place: his own, those below it, and the city he belongs to. */
export async function sightOfPlaces(
  ground: AssessmentGround,
  viewer: Viewer,
): Promise<(place: string) => boolean> {
  const mine = await worked(ground, viewer)
  return place =>
    mine.some(({ office }) => ground.places.isWithin(place, office.place) || office.city === place)
}

export async function declaresFor(
  ground: AssessmentGround,
  viewer: Viewer,
  place: string,
): Promise<Mandate | Refusal> {
  const found = (await worked(ground, viewer)).find(
    ({ office }) =>
      !office.isOutside &&
      ground.places.isWithin(place, office.place) &&
      isOf(ground.rule.declaredBy, office),
  )
  return found ? mandateOf(found.duty) : refuse('may-not-declare', place)
}

/** Whoever assesses a place works above it, so nobody assesses his own figures. */
export async function assesses(
  ground: AssessmentGround,
  viewer: Viewer,
  place: string,
): Promise<Mandate | Refusal> {
  const found = (await worked(ground, viewer)).find(
    ({ office }) =>
      office.place !== place &&
      (ground.places.isWithin(place, office.place) || (office.isOutside && office.city === place)) &&
      isOf(ground.rule.assessedBy, office),
  )
  return found ? mandateOf(found.duty) : refuse('may-not-assess', place)
}

const isOf = (kinds: DeclarationRule['declaredBy'], { officeKind }: OfficeOfCity) =>
  kinds.some(one => one.id === officeKind)

const mandateOf = ({ id, person, office, post }: Duty): Mandate => ({
  by: { person, office: office.id, post },
  authority: id,
})
