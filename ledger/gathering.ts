const TOGETHER_MAX = 256
const WAITING_MAX = 10_000

interface Waiting<Q, A> {
  readonly question: Q
  readonly resolve: (answer: A) => void
  readonly reject: (problem: unknown) => void
}

/**
 * Answers questions together, one round of work at a time. Who asks while a round is under way waits for the
 * next: no answer rests on what was read before its question was asked.
 */
export function gathering<Q, A>(
  work: (questions: readonly Q[]) => Promise<readonly A[]>,
): (question: Q) => Promise<A> {
  const waiting: Waiting<Q, A>[] = []
  let isRunning = false
  const round = async () => {
    const together = waiting.splice(0, TOGETHER_MAX)
    try {
      const answers = await work(together.map(one => one.question))
      for (const [at, one] of together.entries()) one.resolve(answers[at] as A)
    } catch (problem) {
      for (const one of together) one.reject(problem)
    }
  }
  const run = async () => {
    // One turn of the loop later, all who ask in this one are there.
    await new Promise(setImmediate)
    while (waiting.length > 0) await round()
    // In the same step as the look at what waits: nobody can have come in between.
    isRunning = false
  }
  return question => {
    if (waiting.length >= WAITING_MAX)
      return Promise.reject(new Error(`Failure: more than ${WAITING_MAX} wait for an answer`))
    return new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      if (isRunning) return
      isRunning = true
      void run()
    })
  }
}
