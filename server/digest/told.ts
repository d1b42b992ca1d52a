import type { DigestDueShape, DigestLineShape } from '#server/api/digest'

/** What there is to tell of something that is followed. */
export interface Told {
  readonly changes: readonly DigestLineShape[]
  readonly due: readonly DigestDueShape[]
  /** How much belongs to it: what several hold is told with the narrowest. */
  readonly size: number
}
