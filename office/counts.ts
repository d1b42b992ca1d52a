import type { Leaf } from '#kernel/formula'
import { refuse } from '#kernel/refusal'
import type { Answers, Counts, Question } from '#office/measurement'
import { leavesSql } from '#register/formula-sql'
import { answersIn, type LeafRow } from '#register/leaf-answers'
import type { Engine } from '#register/store/engine'

/** Questions put to the store in one scan: more would make a statement too long to parse quickly. */
const QUESTIONS_MAX = 100

/** Answers leaves from the rows themselves: exact, and as slow as there are rows. */
export function countsOver(engine: Engine): Counts {
  return {
    async ask(questions, places) {
      const distinct = [...new Map(questions.map(one => [keyOf(one), one])).values()]
      const answers = new Map<string, (place: string) => ReturnType<Answers>>()
      for (let i = 0; i < distinct.length; i += QUESTIONS_MAX) {
        const some = distinct.slice(i, i + QUESTIONS_MAX)
        const { sql, bindings } = leavesSql(some, places)
        const answer = answersIn(await engine.rows<LeafRow>(sql, bindings), some)
        for (const [n, question] of some.entries()) answers.set(keyOf(question), place => answer(n, place))
      }
      return (leaf: Leaf, on, place) => answers.get(keyOf({ leaf, on }))?.(place) ?? refuse('no-records')
    },
  }
}

const keyOf = ({ leaf, on }: Question): string =>
  `${on} ${JSON.stringify(leaf, (key, value) => (key === 'registers' ? value.map((one: { id: string }) => one.id) : value))}`
