import type { CityOffice, Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'

/** An office, with the city on whose desk it stands where that is known: each city has its own desk. */
export interface DeskOffice extends CityOffice {
  readonly city?: string
  /** It stands above the city: the province's, the nation's. */
  readonly isOutside?: boolean
  /** From which day on it is none any more, and which office answers for what it owed. */
  readonly ended?: { readonly on: Day; readonly successor: string }
}

/** Each city has a desk of its own. */
export const cityOf = (office: DeskOffice): string => office.city ?? office.place

/** What casework asks of whoever keeps the offices of a city and the duties of its people. */
export interface CityPeople {
  offices(): Promise<readonly DeskOffice[]> | readonly DeskOffice[]
  /** A person with the duties in force on a day; somebody unknown has none. */
  viewer(person: string, on: Day): Promise<Viewer> | Viewer
}
