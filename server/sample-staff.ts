import { SAMPLE_CITY } from '#jurisdictions/sample/people'
import type { Post, Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { House } from '#server/house'

/** Who works where in the sample city. */
export interface SampleStaff {
  /** Somebody of an office in a post, on a day; nothing where nobody is. */
  at(office: string, post: Post, on: Day): Viewer | undefined
}

/** Nothing where somebody made a city of his own at the sample place. */
export async function sampleStaff(house: House): Promise<SampleStaff | undefined> {
  const people = await house.people()
  const duties = (await people.duties()).filter(one => one.office.city === SAMPLE_CITY)
  if (!duties.some(one => one.person.startsWith('sample.'))) return undefined
  const persons = new Map(duties.map(one => [`${one.office.id} ${one.post}`, one.person]))
  return {
    at(office, post, on) {
      const person = persons.get(`${office} ${post}`)
      return person === undefined
        ? undefined
        : { person, on, duties: duties.filter(one => one.person === person) }
    },
  }
}
