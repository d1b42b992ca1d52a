import type { Leaf } from '#kernel/formula'
import type { Register } from '#kernel/register'
import type { Answers, Counts, Question } from '#office/measurement'
import type { CellKeeper } from '#register/cells/keeper'
import { leavesSql } from '#register/formula-sql'
import { answersIn, type LeafRow, noRecords } from '#register/leaf-answers'
import type { Engine } from '#register/store/engine'

/** Questions put to the store in one scan: more would make a statement too long to parse quickly. */
const QUESTIONS_MAX = 60
/** Answers of scans that are kept until the register changes. */
const KEPT_MAX = 20_000

type Answer = (place: string) => ReturnType<Answers>

/** Counts that are to be forgotten when the register has changed. */
export interface KeptCounts extends Counts {
  forget(): void
}

/**
 * Answers leaves from the cells, at a cost that does not depend on the number of rights, and the few that no
 * cell can answer, such as a median, from the rights themselves.
 */
export function countsOver(engine: Engine, cells: Pick<CellKeeper, 'holds' | 'read'>): KeptCounts {
  let kept = new Map<string, Map<string, ReturnType<Answers>>>()
  return {
    async ask(questions, places) {
      const distinct = [...new Map(questions.map(one => [keyOf(one), one])).values()]
      const known = kept
      const direct = distinct.filter(one => !cells.holds(one.leaf))
      const open = direct.filter(one => places.some(place => !known.get(keyOf(one))?.has(place)))
      const [fromCells] = await Promise.all([
        cells.read(
          distinct.filter(one => cells.holds(one.leaf)),
          places,
        ),
        scan(engine, open, places, known),
      ])
      if (known.size > KEPT_MAX) kept = new Map()
      return (leaf, on, place) =>
        cells.holds(leaf)
          ? fromCells(leaf, on, place)
          : (known.get(keyOf({ leaf, on }))?.get(place) ?? noRecords(leaf))
    },
    forget() {
      kept = new Map()
    },
  }
}

/** Asks the rights themselves and keeps the answers. */
async function scan(
  engine: Engine,
  questions: readonly Question[],
  places: readonly string[],
  kept: Map<string, Map<string, ReturnType<Answers>>>,
): Promise<void> {
  if (questions.length === 0) return
  const held = await registersHeld(engine, questions)
  for (let i = 0; i < questions.length; i += QUESTIONS_MAX) {
    const some = questions.slice(i, i + QUESTIONS_MAX)
    // Of registers without a single right nothing needs to be asked.
    const asked = some.filter(({ leaf }) => leaf.rows.registers.some(register => held.has(register.id)))
    const answer = asked.length > 0 ? await answersOf(engine, asked, places) : undefined
    for (const question of some) {
      const n = asked.indexOf(question)
      const found: Answer = place => (answer && n >= 0 ? answer(n, place) : noRecords(question.leaf))
      const answers = kept.get(keyOf(question)) ?? new Map<string, ReturnType<Answers>>()
      for (const place of places) answers.set(place, found(place))
      kept.set(keyOf(question), answers)
    }
  }
}

async function answersOf(engine: Engine, questions: readonly Question[], places: readonly string[]) {
  const { sql, bindings } = leavesSql(questions, places)
  return answersIn(await engine.rows<LeafRow>(sql, bindings), questions)
}

/** Registers that have any right, told by the first row of each in the sorting key. */
async function registersHeld(engine: Engine, questions: readonly Question[]): Promise<Set<string>> {
  const ids = [...new Set(questions.flatMap(({ leaf }) => leaf.rows.registers.map(register => register.id)))]
  const rows = await engine.rows<{ register: string }>(
    'SELECT register FROM rights WHERE register IN {ids:Array(String)} LIMIT 1 BY register',
    { ids },
  )
  return new Set(rows.map(row => row.register))
}

const texts = new WeakMap<Leaf, string>()

/** The question as text; a register goes by its id, since its definition is long and never another. */
function keyOf({ leaf, on }: Question): string {
  const known = texts.get(leaf) ?? JSON.stringify(leaf, withIds)
  texts.set(leaf, known)
  return `${on} ${known}`
}

const withIds = (key: string, value: unknown): unknown =>
  key === 'registers' ? (value as readonly Register[]).map(one => one.id) : value
