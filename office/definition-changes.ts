import { type Day, daysOf } from '#kernel/date'
import { inputsOf } from '#kernel/formula'
import type { Label } from '#kernel/source'
import { versionTaken } from '#kernel/versions/version'
import { figuresIn, type Measured } from '#office/measurement'

/**
 * Why two values of an indicator do not mean the same: its definition changed between their days, or the
 * figures of an input on which they rest stand on two sides of a break in its series.
 */
export function changedBetween(before: Measured, now: Measured): Label[] {
  const [was, is] = [versionTaken(before.indicator), versionTaken(now.indicator)]
  const isOther = was !== undefined && is?.from !== undefined && was.from !== is.from
  const since = is?.from ?? ''
  return [
    ...(isOther ? [{ zh: `自${since}起按新的定义计算`, en: `Defined otherwise since ${since}` }] : []),
    ...breaksBetween(before, now),
  ]
}

/** The same within one value, where it sets figures of two periods against each other. */
export const changedWithin = (one: Measured): Label[] =>
  breaksIn(one, (from, id) => {
    const own = endsIn(one, id)
    return own.some(end => end < from) && own.some(end => end >= from)
  })

const breaksBetween = (before: Measured, now: Measured): Label[] =>
  breaksIn(
    now,
    (from, id) => endsIn(before, id).some(end => end < from) && endsIn(now, id).some(end => end >= from),
  )

/** The last days of the periods of an input whose figures a value uses. */
const endsIn = ({ working }: Measured, id: string): Day[] =>
  figuresIn(working).flatMap(({ input, period }) => (input === id ? (daysOf(period)?.to ?? []) : []))

function breaksIn({ indicator }: Measured, crosses: (from: Day, input: string) => boolean): Label[] {
  const found = inputsOf(indicator.value).flatMap(({ id, breaks = [] }) =>
    breaks.filter(one => crosses(daysOf(one.from)?.from ?? '', id)).map(one => one.says),
  )
  // Two inputs of one formula may share a break.
  return [...new Map(found.map(says => [says.en, says])).values()]
}
