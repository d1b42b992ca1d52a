import type { Leaf } from '#kernel/formula'
import type { Register } from '#kernel/register'
import type { Answers, Counts, Question } from '#office/measurement'
import { leavesSql } from '#register/formula-sql'
import { answersIn, type LeafRow, noRecords } from '#register/leaf-answers'
import type { Engine } from '#register/store/engine'

/** Questions put to the store in one scan: more would make a statement too long to parse quickly. */
const QUESTIONS_MAX = 60

/** Answers leaves from the rows themselves: exact, and as slow as there are rows. */
export function countsOver(engine: Engine): Counts {
  return {
    async ask(questions, places) {
      const held = await registersHeld(engine, places)
      const distinct = [...new Map(questions.map(one => [keyOf(one), one])).values()]
      // Of a register without a single right of these places nothing needs to be asked.
      const asked = distinct.filter(({ leaf }) => leaf.rows.registers.some(register => held.has(register.id)))
      const answers = new Map<string, (place: string) => ReturnType<Answers>>()
      for (let i = 0; i < asked.length; i += QUESTIONS_MAX) {
        const some = asked.slice(i, i + QUESTIONS_MAX)
        const { sql, bindings } = leavesSql(some, places)
        const answer = answersIn(await engine.rows<LeafRow>(sql, bindings), some)
        for (const [n, question] of some.entries()) answers.set(keyOf(question), place => answer(n, place))
      }
      return (leaf: Leaf, on, place) => {
        const answer = answers.get(keyOf({ leaf, on }))
        if (answer) return answer(place)
        return noRecords(leaf)
      }
    },
  }
}

async function registersHeld(engine: Engine, places: readonly string[]): Promise<Set<string>> {
  const rows = await engine.rows<{ register: string }>(
    'SELECT DISTINCT register FROM rights WHERE hasAny(places, {places:Array(String)})',
    { places },
  )
  return new Set(rows.map(row => row.register))
}

/** The question as text; a register goes by its id, since its definition is long and never another. */
const keyOf = ({ leaf, on }: Question): string => `${on} ${JSON.stringify(leaf, withIds)}`

const withIds = (key: string, value: unknown): unknown =>
  key === 'registers' ? (value as readonly Register[]).map(one => one.id) : value
