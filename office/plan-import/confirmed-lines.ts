import { createHash } from 'node:crypto'
import type { Day } from '#kernel/date'
import { type Change, CHANGES_MAX } from '#kernel/plan/change'
import type { PlanItem, PlanState } from '#kernel/plan/plan'
import { type Refusal, refuse } from '#kernel/refusal'
import type { PlanHead } from '#office/planning/plan-rows'

/** A draft as a person confirmed or corrected it. */
export interface ConfirmedLine {
  readonly key: string
  readonly headings: readonly string[]
  readonly sentence: string
  readonly office: string
  readonly assisting: readonly string[]
  readonly from: Day
  readonly due: Day
}

export interface Confirmed {
  /** SHA-256 of the document. */
  readonly digest: string
  readonly title: string
  readonly lines: readonly ConfirmedLine[]
}

const HEADING_MAX = 1000

/**
 * The changes that put confirmed lines into a plan: a programme for the document, a project for each heading
 * over its lines, a task for each line. What is in the plan already stays as it is.
 */
export function changesOfConfirmed(
  { digest, title, lines }: Confirmed,
  head: PlanHead,
  state: PlanState,
): Change[] | Refusal {
  if (lines.length === 0) return refuse('nothing-to-change')
  if (lines.length > CHANGES_MAX) return refuse('too-large', `${lines.length} > ${CHANGES_MAX}`)
  const short = digest.slice(0, 8)
  const whole = wholeOf(head, lines)
  const programme: PlanItem = {
    ...{ ...whole, id: `document-${short}`, kind: 'programme' },
    title: (title.trim() || head.title).slice(0, HEADING_MAX),
  }
  const projects = new Map<string, PlanItem>()
  const tasks = lines.map((line): PlanItem => {
    const name = line.headings.join(' · ').slice(0, HEADING_MAX) || programme.title
    // Named by its headings, so that lines confirmed later find the project of those before.
    const id = `document-${short}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
    const project = projects.get(name) ?? {
      ...{ ...whole, id, kind: 'project' as const, parent: programme.id, title: name },
    }
    projects.set(name, project)
    return taskOf(line, project, whole)
  })
  const items = [programme, ...projects.values(), ...tasks]
  return items.filter(one => !state.items.has(one.id)).map(to => ({ put: 'item', to }))
}

type Whole = Omit<PlanItem, 'id' | 'kind' | 'title'>

function wholeOf({ city, keeper, from, until }: PlanHead, lines: readonly ConfirmedLine[]): Whole {
  const days = lines.flatMap(one => [one.from, one.due]).sort()
  const [first = from, last = until] = [days[0], days.at(-1)]
  return {
    ...{ subject: { kind: 'city' }, place: city, owner: { office: keeper } },
    ...{ from: first < from ? first : from, due: last > until ? last : until },
    ...{ assisting: [], after: [], evidence: [], indicators: [] },
  }
}

const taskOf = (line: ConfirmedLine, project: PlanItem, whole: Whole): PlanItem => ({
  ...whole,
  ...{ id: `document-task-${line.key}`, kind: 'task', parent: project.id, title: line.sentence.trim() },
  ...{ owner: { office: line.office }, from: line.from, due: line.due },
  assisting: [...new Set(line.assisting)].filter(one => one !== line.office),
})
