import { chanceOfAtLeast } from '#kernel/index/binomial'
import type { EventKind, Register } from '#kernel/register'
import type { Citation, Label } from '#kernel/source'

/** What a test looks at. */
export type Look =
  /** Last digits of the values that a place declared. */
  | { readonly look: 'declared-digits'; readonly digits: readonly number[]; readonly smallest: number }
  /** What falls on the last days of a year, against its other days and against other places. */
  | {
      readonly look: 'last-days'
      readonly registers: readonly Register[]
      readonly by: 'filedOn' | 'grantedOn'
      readonly days: number
    }
  /** Rights that came by a transfer shortly before the day, and went by another shortly after it. */
  | {
      readonly look: 'round-trips'
      readonly registers: readonly Register[]
      readonly event: EventKind
      readonly days: number
    }
  /** Rights that ended soon after their grant, against other places. */
  | {
      readonly look: 'short-lives'
      readonly registers: readonly Register[]
      readonly events: readonly EventKind[]
      /** Ended within so many days of the grant, of those granted in so many years before that. */
      readonly days: number
      readonly years: number
    }
  /** Filings of one day by one applicant, or from one address by several, with titles that are alike. */
  | {
      readonly look: 'alike'
      readonly registers: readonly Register[]
      readonly among: 'applicant' | 'address'
    }
  /** Filings of the year to which something happened. */
  | { readonly look: 'happened'; readonly registers: readonly Register[]; readonly event: EventKind }

/** From when on an explanation is asked for. */
export interface Threshold {
  /** Fewer than so many say nothing. */
  readonly least: number
  /** How often a place that does nothing of the kind would be asked all the same. */
  readonly chance?: number
  /** And so many times what was to be expected, since places differ for many honest reasons. */
  readonly times?: number
}

/** What was found of a place: a share against what was to be expected, or a number of rows. */
export type TestFacts =
  | { readonly is: 'share'; readonly hits: number; readonly of: number; readonly expected: number }
  | { readonly is: 'rows'; readonly rows: number }

export interface TestExample {
  readonly says: Label
  readonly facts: TestFacts
  readonly expect: 'found' | 'nothing'
}

/** A sign that a figure may have been made rather than earned. It accuses nobody: it asks for a reason. */
export interface ManipulationTest {
  readonly kind: 'manipulation-test'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly looksAt: Look
  readonly threshold: Threshold
  /** Why the threshold is where it is. */
  readonly because: Label
  /** What the place is asked. */
  readonly asks: Label
  readonly examples: readonly TestExample[]
}

export const defineManipulationTest = (one: Omit<ManipulationTest, 'kind'>): ManipulationTest =>
  Object.freeze({ kind: 'manipulation-test' as const, ...one })

export type Strength = 'weak' | 'clear' | 'strong'

/** What a test says of facts: nothing, or how strongly it asks. */
export interface Judged {
  readonly strength: Strength
  /** How likely it is to come by itself, and how many times what was expected. */
  readonly chance?: number
  readonly times?: number
}

export function judge(
  { threshold }: Pick<ManipulationTest, 'threshold'>,
  facts: TestFacts,
): Judged | undefined {
  const { least, chance: rarely = 1, times: often = 1 } = threshold
  if (facts.is === 'rows') {
    if (facts.rows < least) return undefined
    return { strength: facts.rows >= 4 * least ? 'strong' : facts.rows >= 2 * least ? 'clear' : 'weak' }
  }
  const { hits, of, expected } = facts
  if (of < least || expected <= 0) return undefined
  const times = hits / of / expected
  const chance = chanceOfAtLeast(hits, of, expected)
  if (times < often || chance > rarely) return undefined
  return { ...{ times, chance }, strength: strengthOf(chance / rarely) }
}

const strengthOf = (share: number): Strength => (share <= 1e-6 ? 'strong' : share <= 1e-2 ? 'clear' : 'weak')

/** What was found, in a sentence that accuses nobody. */
export function sayFacts(facts: TestFacts, judged: Judged): Label {
  if (facts.is === 'rows')
    return { zh: `共${facts.rows}项，需说明。`, en: `${facts.rows} in all; an explanation is asked for.` }
  const { hits, of, expected } = facts
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`
  const rare = rarity(judged.chance ?? 0)
  return {
    zh: `${of}项中有${hits}项（${percent(hits / of)}），预期约${percent(expected)}；自然出现的可能${rare.zh}，需说明。`,
    en:
      `${hits} of ${of} (${percent(hits / of)}), where about ${percent(expected)} was to be expected; ` +
      `the chance that it comes by itself is ${rare.en}. An explanation is asked for.`,
  }
}

const SMALLEST_TOLD = 1e-6
const rarity = (chance: number): Label =>
  chance < SMALLEST_TOLD
    ? { zh: '不到百万分之一', en: 'less than one in a million' }
    : { zh: `约${chance.toPrecision(2)}`, en: chance.toPrecision(2) }
