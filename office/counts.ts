import type { Leaf } from '#kernel/formula'
import type { Register } from '#kernel/register'
import type { Answers, Asked, Counts, Question } from '#office/measurement'
import type { CellKeeper } from '#register/cells/keeper'
import { leavesSql } from '#register/formula-sql'
import { answersIn, type LeafRow, noRecords } from '#register/leaf-answers'
import type { Engine } from '#register/store/engine'

/** Questions put to the store in one scan: more would make a statement too long to parse quickly. */
const QUESTIONS_MAX = 60
/** Answers of scans that are kept until the register changes. */
const KEPT_MAX = 20_000

type Answer = (place: string) => ReturnType<Answers>

/** What was found since the register changed last. */
interface Kept {
  readonly revision: string
  readonly answers: Map<string, Map<string, ReturnType<Answers>>>
  /** Registers, and whether they have any right. */
  readonly held: Map<string, boolean>
}

const nothingKept = (revision: string): Kept => ({ revision, answers: new Map(), held: new Map() })

/**
 * Answers leaves from the cells, at a cost that does not depend on the number of rights, and the few that no
 * cell can answer, such as a median, from the rights themselves.
 */
export function countsOver(engine: Engine, cells: Pick<CellKeeper, 'holds' | 'read' | 'revision'>): Counts {
  let kept = nothingKept('')
  return {
    async ask(asked) {
      const revision = await cells.revision()
      if (kept.revision !== revision || kept.answers.size > KEPT_MAX) kept = nothingKept(revision)
      const known = kept
      const [fromCells] = await Promise.all([
        cells.read(asked.map(one => only(one, ({ leaf }) => cells.holds(leaf)))),
        ...asked.map(one =>
          scan(
            engine,
            only(one, ({ leaf }) => !cells.holds(leaf)),
            known,
          ),
        ),
      ])
      return (leaf, on, place) =>
        cells.holds(leaf)
          ? fromCells(leaf, on, place)
          : (known.answers.get(keyOf({ leaf, on }))?.get(place) ?? noRecords(leaf))
    },
    revision: cells.revision,
  }
}

const only = ({ questions, places }: Asked, that: (question: Question) => boolean): Asked => ({
  places,
  questions: questions.filter(that),
})

/** Asks the rights themselves and keeps the answers. */
async function scan(engine: Engine, { questions, places }: Asked, { answers, held }: Kept): Promise<void> {
  const distinct = [...new Map(questions.map(one => [keyOf(one), one])).values()]
  const open = distinct.filter(one => places.some(place => !answers.get(keyOf(one))?.has(place)))
  if (open.length === 0) return
  await findHeld(engine, open, held)
  for (let i = 0; i < open.length; i += QUESTIONS_MAX) {
    const some = open.slice(i, i + QUESTIONS_MAX)
    // Of registers without a single right nothing needs to be asked.
    const worth = some.filter(({ leaf }) => leaf.rows.registers.some(register => held.get(register.id)))
    const answer = worth.length > 0 ? await answersOf(engine, worth, places) : undefined
    for (const question of some) {
      const n = worth.indexOf(question)
      const found: Answer = place => (answer && n >= 0 ? answer(n, place) : noRecords(question.leaf))
      const known = answers.get(keyOf(question)) ?? new Map<string, ReturnType<Answers>>()
      for (const place of places) known.set(place, found(place))
      answers.set(keyOf(question), known)
    }
  }
}

async function answersOf(engine: Engine, questions: readonly Question[], places: readonly string[]) {
  const { sql, bindings } = leavesSql(questions, places)
  return answersIn(await engine.rows<LeafRow>(sql, bindings), questions)
}

/** Finds which registers have any right, told by the first row of each in the sorting key. */
async function findHeld(
  engine: Engine,
  questions: readonly Question[],
  held: Map<string, boolean>,
): Promise<void> {
  const named = new Set(questions.flatMap(({ leaf }) => leaf.rows.registers.map(register => register.id)))
  const ids = [...named].filter(id => !held.has(id))
  if (ids.length === 0) return
  const rows = await engine.rows<{ register: string }>(
    'SELECT register FROM rights WHERE register IN {ids:Array(String)} LIMIT 1 BY register',
    { ids },
  )
  const found = new Set(rows.map(row => row.register))
  for (const id of ids) held.set(id, found.has(id))
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
