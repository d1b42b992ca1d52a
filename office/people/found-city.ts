import type { Post } from '#kernel/authority'
import type { CityTemplate } from '#kernel/city-template'
import type { Day } from '#kernel/date'
import type { Place } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import type { NewEntry } from '#ledger/entry'
import { officeId, officesOfNewCity } from '#office/people/new-city'

/** The people with whom a city begins, and their posts in offices by their names in the template. */
export interface Founding {
  readonly persons: readonly {
    readonly id: string
    readonly name: string
    /** Nothing: an administrator at the office that keeps people. */
    readonly duties?: readonly { readonly office: string; readonly post: Post }[]
  }[]
  /** Nobody may have begun before: of two that begin at once, one is refused. */
  readonly isFirst?: boolean
  /** The people are invented. */
  readonly isSample?: boolean
}

export interface NewCity {
  readonly template: CityTemplate
  readonly place: Place
  readonly places: PlacesIndex
  readonly founding: Founding
  readonly on: Day
}

/** The entries with which a city begins: nobody had a duty yet who could have made them. */
export function cityEntries({ template, place, places, founding, on }: NewCity): NewEntry[] {
  const by = { person: 'console', office: 'console' }
  const entry = (subject: string, kind: string, body: NewEntry['body']): NewEntry => ({
    ...{ subject, kind, happenedAt: on, by, body },
  })
  const offices = officesOfNewCity(template, place, places, on)
  // An office that every district has is meant in every district.
  const idsOf = (name: string) => {
    const named = offices.filter(one => one.id === officeId(one.place, name)).map(one => one.id)
    return named.length > 0 ? named : [officeId(place.code, name)]
  }
  const made = offices.map(office =>
    entry(`office/${office.id}`, 'office.made', {
      officeKind: office.officeKind,
      label: { ...office.label },
      city: office.city,
      place: office.place,
      above: office.above ?? null,
      isOutside: office.isOutside,
    }),
  )
  const people = founding.persons.flatMap(({ id, name, duties }) => {
    const posts = duties ?? [{ office: template.keeper, post: 'administrator' as const }]
    const subject = `person/${id}`
    return [
      entry(subject, 'person.added', { name, ...(founding.isSample && { sample: true }) }),
      ...posts
        .flatMap(({ office, post }) => idsOf(office).map(one => ({ office: one, post })))
        .map((one, at) =>
          entry(subject, 'duty.given', { duty: `${id}:${at + 2}`, ...one, from: on, until: null }),
        ),
    ]
  })
  const opened = founding.isFirst ? [entry('house', 'house.opened', { city: place.code })] : []
  return [...opened, ...made, ...people]
}
