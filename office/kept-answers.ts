import type { Day } from '#kernel/date'
import { keptWork } from '#office/kept-work'

/** Answers about a place on a day, worked out once while nothing that they rest on changes. */
export interface KeptAnswers<Answer> {
  of(place: string, on: Day): Promise<Answer>
}

const KEPT_MAX = 64

export function keptAnswers<Answer>(
  work: (place: string, on: Day) => Promise<Answer>,
  groundsOf: () => Promise<readonly unknown[]>,
  most = KEPT_MAX,
): KeptAnswers<Answer> {
  const kept = keptWork(groundsOf, most)
  return { of: (place, on) => kept.of(`${place} ${on}`, () => work(place, on)) }
}
