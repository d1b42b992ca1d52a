import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'

export type PlaceLevel = 'nation' | 'province' | 'city' | 'district'

/** A place of GB/T 2260, or a labelled sample place whose code starts with `99`. */
export interface Place {
  readonly code: string
  readonly label: Label
  readonly level: PlaceLevel
  /** Code of the place that holds it; the nation has none. */
  readonly parent?: string
  readonly from?: Day
  readonly until?: Day
  /** What it became when it ended: one place where it was merged or renamed, several where it was divided. */
  readonly successors?: readonly string[]
  readonly sample?: boolean
  /** Provincial short name, or another name in use: 湘西州, 张家界. */
  readonly alsoCalled?: readonly string[]
}

export const standsOn = (place: Place, on: Day): boolean =>
  (!place.from || place.from <= on) && (!place.until || on < place.until)

export const NATION = '100000'
/** No official code starts with 99, so a sample city can never be taken for a real one. */
export const isSampleCode = (code: string): boolean => code.startsWith('99')
