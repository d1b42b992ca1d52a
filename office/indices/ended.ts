import { addYears, type Day } from '#kernel/date'
import type { Place } from '#kernel/place'
import type { Assessment } from '#office/indices/assess'
import type { Office } from '#office/measurement'
import { TREND_YEARS } from '#office/scoreboard'

/** A place that ended, and those of the compared that took it over. */
export interface EndedPlace {
  readonly place: Place
  readonly until: Day
  readonly into: readonly string[]
}

/** Places that went into one of the compared, or were among them, in the years that a trend looks back. */
export function endedInto(
  { places: index }: Office,
  { holder, places, on }: Pick<Assessment, 'holder' | 'places' | 'on'>,
): EndedPlace[] {
  const since = addYears(on, -TREND_YEARS)
  const level = index.byCode(places[0] ?? '')?.level
  return index.all.flatMap(place => {
    const { until, successors = [] } = place
    if (until === undefined || until > on || until <= since || place.level !== level) return []
    const isHere = successors.some(one => places.includes(one)) || index.isWithin(place.code, holder)
    return isHere ? [{ place, until, into: successors }] : []
  })
}
