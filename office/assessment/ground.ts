import type { DeclarationRule } from '#kernel/assessment/declaration'
import { type Duty, isInForce, type Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { PlacesIndex } from '#kernel/places'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Actor, Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import { mergedInto } from '#office/merged-places'
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

/**
 * Whether a viewer sees what is declared of a place: his own, those below it, and the city he belongs to; but
 * only who works where figures are declared or assessed. A panel of a province is not told of them.
 */
export async function sightOfPlaces(
  ground: AssessmentGround,
  viewer: Viewer,
): Promise<(place: string) => boolean> {
  const { declaredBy, assessedBy } = ground.rule
  const mine = (await worked(ground, viewer)).filter(({ office }) =>
    isOf([...declaredBy, ...assessedBy], office),
  )
  return place =>
    mine.some(({ office }) => ground.places.isWithin(place, office.place) || office.city === place)
}

/** The places of which a viewer sees what is declared, in one place or anywhere. */
export async function placesSeen(
  ground: AssessmentGround,
  viewer: Viewer,
  within?: string,
): Promise<string[]> {
  const sees = await sightOfPlaces(ground, viewer)
  const { all, isWithin } = ground.places
  return all
    .map(one => one.code)
    .filter(code => (within === undefined || isWithin(code, within)) && sees(code))
}

/** A place with what had gone into it by a day, and all that lies in them. */
export function territoryOf(places: PlacesIndex, place: string, on: Day): string[] {
  const inside = (code: string): string[] => [code, ...places.children(code).flatMap(one => inside(one.code))]
  const roots = [place, ...mergedInto(places, place, on).map(one => one.code)]
  return [...new Set(roots.flatMap(inside))]
}

/** An office of the place itself, or for a district that of the city which holds it. */
export async function declaresFor(
  ground: AssessmentGround,
  viewer: Viewer,
  place: string,
): Promise<Mandate | Refusal> {
  const own = ground.places.byCode(place)
  const holder = own?.level === 'district' ? own.parent : undefined
  const found = (await worked(ground, viewer)).find(
    ({ office }) =>
      !office.isOutside &&
      (office.place === place || office.place === holder) &&
      isOf(ground.rule.declaredBy, office),
  )
  return found ? mandateOf(found.duty) : refuse('may-not-declare', place)
}

/** Who has spoken for a place: by office and by person. */
export interface Spoken {
  readonly office: string
  readonly person: string
}

/** Whoever assesses a place works above it, and has not spoken for it: nobody assesses his own figures. */
export async function assesses(
  ground: AssessmentGround,
  viewer: Viewer,
  place: string,
  spoken: readonly Spoken[] = [],
): Promise<Mandate | Refusal> {
  const above = (await worked(ground, viewer)).filter(
    ({ office }) =>
      office.place !== place &&
      (ground.places.isWithin(place, office.place) || (office.isOutside && office.city === place)) &&
      isOf(ground.rule.assessedBy, office),
  )
  if (above.length === 0) return refuse('may-not-assess', place)
  const hasSpoken = ({ office, person }: Duty) =>
    spoken.some(one => one.office === office.id || one.person === person)
  const found = above.find(({ duty }) => !hasSpoken(duty))
  return found ? mandateOf(found.duty) : refuse('decides-own-figures', place)
}

const isOf = (kinds: DeclarationRule['declaredBy'], { officeKind }: OfficeOfCity) =>
  kinds.some(one => one.id === officeKind)

const mandateOf = ({ id, person, office, post }: Duty): Mandate => ({
  by: { person, office: office.id, post },
  authority: id,
})

/** No figure of a place is older than the state by whose codes it is named. */
const FIRST_DAY = '1949-10-01'

/** Why nothing can stand for a day; nothing where it can. */
export function faultOfDay(on: Day, today: Day): Refusal | undefined {
  if (on > today) return refuse('later-than-today', `${on} > ${today}`)
  return on < FIRST_DAY ? refuse('period-invalid', `${on} < ${FIRST_DAY}`) : undefined
}
