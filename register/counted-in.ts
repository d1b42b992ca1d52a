import { binder } from '#register/binder'
import { overEvents, type Question, registersSql, rowSql, scopeOf } from '#register/formula-sql'
import type { Engine } from '#register/store/engine'

/** Conditions in one statement: more would take longer to parse than to answer. */
const QUESTIONS_MAX = 60

/** Which of some leaves, each on its day, count one right or something that happened to it. */
export async function countedIn(
  engine: Engine,
  questions: readonly Question[],
  right: { readonly register: string; readonly id: string },
): Promise<Set<Question>> {
  const asked = questions.filter(({ leaf }) => leaf.rows.registers.some(one => one.id === right.register))
  const found = new Set<Question>()
  for (let i = 0; i < asked.length; i += QUESTIONS_MAX) {
    const some = asked.slice(i, i + QUESTIONS_MAX)
    const { bind, bindings } = binder()
    const columns = some.map((question, n) => `toUInt8(${conditionOf(question, bind)}) AS counted${n}`)
    const one = `register = ${bind('String', right.register)} AND id = ${bind('String', right.id)}`
    const sql = `SELECT ${columns.join(', ')} FROM rights WHERE ${one} LIMIT 1`
    const [row] = await engine.rows<Record<string, number>>(sql, bindings)
    for (const [n, question] of some.entries()) if (row?.[`counted${n}`]) found.add(question)
  }
  return found
}

function conditionOf({ leaf: { rows }, on }: Question, bind: ReturnType<typeof binder>['bind']): string {
  const condition = rowSql(rows, scopeOf(rows, on, bind), on)
  const holds = rows.of === 'events' ? `${overEvents('arrayCount', condition)} > 0` : condition
  return `(${registersSql(rows, bind)} AND ${holds})`
}
