import type { Day } from '#kernel/date'

/** Answers about a place on a day, worked out once while nothing that they rest on changes. */
export interface KeptAnswers<Answer> {
  of(place: string, on: Day): Promise<Answer>
}

/** What answers rest on, compared one by one: it is other as soon as one of them may be. */
type Grounds = readonly unknown[]

interface Kept<Answer> {
  readonly grounds: Grounds
  readonly answer: Promise<Answer>
}

/** So many are kept; the one not asked for longest goes first. */
const KEPT_MAX = 64

/**
 * Keeps what `work` answers. Whoever asks gets what was worked out of the grounds as they stand when he asks,
 * or of later ones: an answer begun on earlier grounds is not his, even while it is still being worked out.
 */
export function keptAnswers<Answer>(
  work: (place: string, on: Day) => Promise<Answer>,
  groundsOf: () => Promise<Grounds>,
  most = KEPT_MAX,
): KeptAnswers<Answer> {
  const kept = new Map<string, Kept<Answer>>()
  return {
    async of(place, on) {
      const grounds = await groundsOf()
      const key = `${place} ${on}`
      const known = kept.get(key)
      kept.delete(key)
      const one = known && same(known.grounds, grounds) ? known : { grounds, answer: work(place, on) }
      kept.set(key, one)
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
      // What failed is tried again.
      one.answer.catch(() => kept.get(key) === one && kept.delete(key))
      return one.answer
    },
  }
}

const same = (some: Grounds, others: Grounds): boolean =>
  some.length === others.length && some.every((one, i) => Object.is(one, others[i]))
