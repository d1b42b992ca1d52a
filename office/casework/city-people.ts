import type { CityOffice, Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'

/** What casework asks of whoever keeps the offices of a city and the duties of its people. */
export interface CityPeople {
  offices(): Promise<readonly CityOffice[]> | readonly CityOffice[]
  /** A person with the duties in force on a day; somebody unknown has none. */
  viewer(person: string, on: Day): Promise<Viewer> | Viewer
}
