import { type Day, daysOf } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import { type Refusal, refuse } from '#kernel/refusal'

/** One version of a definition, with the days between which it holds: the last one not among them. */
export interface Version extends Pick<Indicator, 'value' | 'basis' | 'note'> {
  /** None for the first: what was before it, nobody says. */
  readonly from?: Day
  readonly until?: Day
}

/** All versions of a definition, the one that holds now first. */
export function versionsOf({ value, basis, note, earlier = [] }: Indicator): Version[] {
  const ends = earlier.map(one => one.until)
  return [{ value, basis, note }, ...earlier].map((one, at) => ({ ...one, from: ends[at] }))
}

/** An indicator as often as it has versions, each with the formula of one. */
export const eachVersion = (one: Indicator): Indicator[] =>
  versionsOf(one).map(({ value }) => ({ ...one, value }))

const versions = new WeakMap<Indicator, Version>()
const defined = new WeakMap<Indicator, Map<Day, Indicator>>()

/** An indicator by the version that held on a day, and by that one alone. */
export function asDefined(indicator: Indicator, day: Day): Indicator {
  if (!indicator.earlier) return indicator
  const version = versionsOf(indicator).find(({ from = '' }) => from <= day) as Version
  const kept = defined.get(indicator) ?? new Map<Day, Indicator>()
  defined.set(indicator, kept)
  const { value, basis, note, from = '' } = version
  const known = kept.get(from) ?? { ...indicator, value, basis, note, earlier: undefined }
  kept.set(from, known)
  versions.set(known, version)
  return known
}

/** The version by which an indicator was taken; nothing where there was never another one. */
export const versionTaken = (indicator: Indicator): Version | undefined => versions.get(indicator)

/** By which definition somebody wants a figure: that of a day, or of the end of a year, quarter or month. */
export const dayOfDefinition = (text: string): Day | Refusal =>
  daysOf(text)?.to ?? refuse('not-a-day', text.slice(0, 40))
