import type { FigureBook } from '#office/figure-book'
import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import type { Leaf, Reading, Working } from '#kernel/formula'
import { evaluate, leavesOf } from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import { roundTo } from '#kernel/indicator'
import { mergedInto } from '#office/merged-places'
import { chooseFigure } from '#kernel/input'
import type { Place } from '#kernel/place'
import { asDefined } from '#kernel/versions/version'
import type { PlacesIndex } from '#kernel/places'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'

/** Answers leaves over the register for many places and days at once. */
export interface Counts {
  ask(asked: readonly Asked[]): Promise<Answers>
  /** Another text as soon as an answer may be another one. */
  revision(): Promise<string>
}
export interface Asked {
  readonly questions: readonly Question[]
  readonly places: readonly string[]
}
export interface Question {
  readonly leaf: Leaf
  readonly on: Day
}
export type Answers = (leaf: Leaf, on: Day, place: string) => number | Refusal

/** What figures are made of: definitions, places, published figures, and what can be counted. */
export interface Office {
  readonly catalogue: Catalogue
  readonly places: PlacesIndex
  figures: FigureBook
  readonly counts: Counts
}

/** An indicator's value for one place and day, with the working behind it. */
export interface Measured {
  readonly indicator: Indicator
  readonly place: string
  readonly on: Day
  /** Rounded to the indicator's digits; absent where refused. */
  readonly value?: number
  readonly exact?: number
  readonly refusal?: Refusal
  readonly working: Working
}

export type Measure = (indicator: Indicator, place: string, on: Day) => Measured

/** Asks the register once for everything that these indicators need, then evaluates in memory. */
export const measure = (
  office: Office,
  indicators: readonly Indicator[],
  places: readonly string[],
  days: readonly Day[],
): Promise<Measure> => measureEach(office, indicators, [{ places, days }])

/** The same where not every place is asked for on every day. */
export async function measureEach(
  office: Office,
  indicators: readonly Indicator[],
  wanted: readonly { readonly places: readonly string[]; readonly days: readonly Day[] }[],
): Promise<Measure> {
  const answers = await office.counts.ask(
    wanted.map(({ places, days }) => ({
      places: withMerged(office, places, days),
      questions: indicators.flatMap(one => days.flatMap(day => leavesOf(asDefined(one, day).value, day))),
    })),
  )
  return (asked, place, on) => {
    const indicator = asDefined(asked, on)
    const level = office.places.byCode(place)?.level
    if (indicator.levels && level && !indicator.levels.includes(level))
      return measured(indicator, place, on, {
        formula: indicator.value,
        on,
        ...refuse('not-for-this-level', indicator.levels.join(', ')),
        of: [],
      })
    return measured(
      indicator,
      place,
      on,
      evaluate(indicator.value, readingAt(office, answers, place, on), on),
    )
  }
}

/** The places, and those that went into them: a successor answers for what it took over. */
function withMerged({ places: index }: Office, places: readonly string[], days: readonly Day[]): string[] {
  const taken = days.flatMap(day => places.flatMap(one => mergedInto(index, one, day)))
  return [...new Set([...places, ...taken.map(one => one.code)])]
}

/**
 * What is counted of a place is counted over its territory on the day that is asked about, with all places
 * merged into it by then, also where the formula looks at an earlier day: like is compared with like.
 */
function readingAt(office: Office, answers: Answers, place: string, asked: Day): Reading {
  const merged = mergedInto(office.places, place, asked)
  return {
    aggregate: (leaf, on) =>
      merged.reduce(
        (sum, one) => together(leaf, sum, answers(leaf, on, one.code), one),
        answers(leaf, on, place),
      ),
    figure: (input, on, beside) => chooseFigure(input, office.figures.of(input.id, place), on, beside),
  }
}

/** Counts and sums of two places add up; their means and distinct holders do not. */
function together(leaf: Leaf, own: number | Refusal, other: number | Refusal, { code, until }: Place) {
  if (isRefusal(other) || other === 0) return own
  if (leaf.node !== 'count' && leaf.node !== 'sum') return refuse('merged-since', `${code}, ${until}`)
  return isRefusal(own) ? other : own + other
}

function measured(indicator: Indicator, place: string, on: Day, working: Working): Measured {
  if (working.refused)
    return { indicator, place, on, working, refusal: refuse(working.refused, working.detail) }
  const exact = working.value as number
  return { indicator, place, on, working, exact, value: roundTo(exact, indicator.decimals) }
}

export type RestsOn = 'published' | 'counted' | 'both' | 'nothing'

/** Whether a value rests on published figures, on counted records, or on both. */
export function restsOn(working: Working): RestsOn {
  if (working.refused) return 'nothing'
  const published = anyPart(working, one => one.figure !== undefined)
  const counted = anyPart(working, one => one.figure === undefined && one.of.length === 0)
  return published && counted ? 'both' : published ? 'published' : 'counted'
}

/** True where it is true of a part of a working that has no further parts. */
const anyPart = (working: Working, that: (part: Working) => boolean): boolean =>
  working.figure || working.of.length === 0 ? that(working) : working.of.some(part => anyPart(part, that))

/** The published figures that a value uses. */
export const figuresIn = (working: Working): NonNullable<Working['figure']>[] =>
  working.figure ? [working.figure] : working.of.flatMap(figuresIn)
