import { refuse } from '#kernel/refusal'
import type { Answers, Counts, Question } from '#office/measurement'
import { leavesSql } from '#register/formula-sql'
import type { Engine } from '#register/store/engine'

/** Questions put to the store in one scan: more would make a statement too long to parse quickly. */
const QUESTIONS_MAX = 100

/** Answers leaves from the rows themselves: exact, and as slow as there are rows. */
export function countsOver(engine: Engine): Counts {
  return {
    async ask(questions, places) {
      const distinct = [...new Map(questions.map(one => [keyOf(one), one])).values()]
      const answers = new Map<string, Map<string, number | null>>()
      for (let i = 0; i < distinct.length; i += QUESTIONS_MAX)
        await askSome(engine, distinct.slice(i, i + QUESTIONS_MAX), places, answers)
      return answersFrom(answers)
    },
  }
}

type Row = Record<string, number | string | null>

async function askSome(
  engine: Engine,
  questions: readonly Question[],
  places: readonly string[],
  answers: Map<string, Map<string, number | null>>,
) {
  const { sql, bindings } = leavesSql(questions, places)
  const rows = await engine.rows<Row>(sql, bindings)
  for (const [i, question] of questions.entries()) {
    const loaded = rows.filter(row => Number(row[`loaded${i}`]) > 0)
    const value = (row: Row) => (row[`value${i}`] === null ? null : Number(row[`value${i}`]))
    answers.set(keyOf(question), new Map(loaded.map(row => [String(row.place), value(row)])))
  }
}

const keyOf = ({ leaf, on }: Question): string =>
  `${on} ${JSON.stringify(leaf, (key, value) => (key === 'registers' ? value.map((one: { id: string }) => one.id) : value))}`

function answersFrom(answers: ReadonlyMap<string, ReadonlyMap<string, number | null>>): Answers {
  return (leaf, on, place) => {
    const value = answers.get(keyOf({ leaf, on }))?.get(place)
    if (value === undefined)
      return refuse('no-records', leaf.rows.registers.map(register => register.id).join(', '))
    return value === null ? refuse('nothing-to-measure') : value
  }
}
