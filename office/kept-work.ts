/** Work that is done once for all who ask the same, while nothing that it rests on changes. */
export interface KeptWork {
  of<Answer>(question: string, work: () => Promise<Answer>): Promise<Answer>
}

/** What answers rest on, compared one by one: it is other as soon as one of them may be. */
type Grounds = readonly unknown[]

interface Kept {
  readonly grounds: Grounds
  readonly answer: Promise<unknown>
}

/**
 * Keeps what work answers. Whoever asks gets what was worked out of the grounds as they stand when he asks,
 * or of later ones: an answer begun on earlier grounds is not his, even while it is still being worked out.
 * Of so many answers as are kept, the one not asked for longest goes first.
 */
export function keptWork(groundsOf: () => Promise<Grounds>, most: number): KeptWork {
  const kept = new Map<string, Kept>()
  return {
    async of<Answer>(question: string, work: () => Promise<Answer>) {
      const grounds = await groundsOf()
      const known = kept.get(question)
      kept.delete(question)
      const one = known && same(known.grounds, grounds) ? known : { grounds, answer: work() }
      kept.set(question, one)
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
      // What failed is tried again.
      one.answer.catch(() => kept.get(question) === one && kept.delete(question))
      return one.answer as Promise<Answer>
    },
  }
}

const same = (some: Grounds, others: Grounds): boolean =>
  some.length === others.length && some.every((one, i) => Object.is(one, others[i]))
