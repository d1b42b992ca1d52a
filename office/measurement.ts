import type { FigureBook } from '#office/figure-book'
import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import type { Leaf, Reading, Working } from '#kernel/formula'
import { evaluate, leavesOf } from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import { roundTo } from '#kernel/indicator'
import { chooseFigure } from '#kernel/input'
import type { PlacesIndex } from '#kernel/places'
import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'

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
      places,
      questions: indicators.flatMap(one => days.flatMap(day => leavesOf(one.value, day))),
    })),
  )
  return (indicator, place, on) => {
    const level = office.places.byCode(place)?.level
    if (indicator.levels && level && !indicator.levels.includes(level))
      return measured(indicator, place, on, {
        formula: indicator.value,
        on,
        ...refuse('not-for-this-level', indicator.levels.join(', ')),
        of: [],
      })
    return measured(indicator, place, on, evaluate(indicator.value, readingAt(office, answers, place), on))
  }
}

function readingAt(office: Office, answers: Answers, place: string): Reading {
  return {
    aggregate: (leaf, on) => answers(leaf, on, place),
    figure: (input, on, beside) => chooseFigure(input, office.figures.of(input.id, place), on, beside),
  }
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
