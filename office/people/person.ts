import type { CityOffice } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'

/** An office as a city's desk knows it. */
export interface OfficeOfCity extends CityOffice {
  readonly label: Label
  /** Code of the city on whose desk it stands: a province's office stands once on the desk of each city. */
  readonly city: string
  /**
   * An office of the province or the nation, to which cases are handed but whose own affairs are
   * elsewhere.
   */
  readonly isOutside: boolean
  readonly madeOn: Day
  /** From which day on it is none any more, and which office answers for what it owed. */
  readonly ended?: { readonly on: Day; readonly successor: string }
}

export interface Person {
  /** The account with which the person signs in. */
  readonly id: string
  readonly name: string
  /** Invented, for a sample city. */
  readonly isSample: boolean
  readonly addedOn: Day
  /** The number of the last entry about the person. */
  readonly version: number
}
