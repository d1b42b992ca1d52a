import type { Act, Procedure, Side, State } from '#kernel/procedures/procedure'
import type { Citation } from '#kernel/source'

/** The main course of a procedure, or one that runs beside it. */
export type Course = Pick<Side, 'initial' | 'states'>

/** A state with its path, such as `examination.inquiry`. */
export interface Placed {
  readonly path: string
  readonly state: State
}

/** The name of the main course among the courses of a procedure. */
export const MAIN = ''

type Courses = readonly (readonly [name: string, course: Course])[]

const courses = new WeakMap<Procedure, Courses>()
const lineages = new WeakMap<Course, Map<string, readonly Placed[]>>()

/** The main course first, then those beside it. */
export function coursesOf(procedure: Procedure): Courses {
  const known = courses.get(procedure)
  if (known) return known
  const found: Courses = [[MAIN, procedure], ...Object.entries(procedure.sides ?? {})]
  courses.set(procedure, found)
  return found
}

/** The states around a state and itself, outermost first. A path that leads nowhere is a fault. */
export function lineage(course: Course, path: string): readonly Placed[] {
  // A definition never changes, and a case asks for the same few paths at every step.
  const known = lineages.get(course) ?? new Map<string, readonly Placed[]>()
  lineages.set(course, known)
  const found = known.get(path) ?? placedAlong(course, path)
  known.set(path, found)
  return found
}

function placedAlong(course: Course, path: string): Placed[] {
  const found: Placed[] = []
  let states: Readonly<Record<string, State>> | undefined = course.states
  for (const name of path.split('.')) {
    const state: State | undefined = states?.[name]
    if (!state) throw new Error(`Fault: there is no state '${path}'`)
    found.push({ path: [found.at(-1)?.path, name].filter(Boolean).join('.'), state })
    states = state.states
  }
  return found
}

/** The innermost state that is entered with a state: its own first, and the first of that. */
export function settle(course: Course, path: string): string {
  const state = lineage(course, path).at(-1)?.state
  if (!state?.states) return path
  if (!state.initial) throw new Error(`Fault: state '${path}' has inner states and no initial one`)
  return settle(course, `${path}.${state.initial}`)
}

/** Where an act or an expiry leads: beside the state that names it, or anywhere by `/path/to/it`. */
export function target(course: Course, naming: string, to: string): string {
  const path = to.startsWith('/')
    ? to.slice(1).replaceAll('/', '.')
    : [...naming.split('.').slice(0, -1), to.replaceAll('/', '.')].join('.')
  return settle(course, path)
}

/** Every state of a course, a state before its inner ones. */
export function statesOf({ states }: Course, around = ''): Placed[] {
  return Object.entries(states).flatMap(([name, state]) => {
    const path = [around, name].filter(Boolean).join('.')
    const inner = state.states ? statesOf({ initial: '', states: state.states }, path) : []
    return [{ path, state }, ...inner]
  })
}

/** An act where a case may take it: its course and the state that names it. */
export interface OpenAct {
  readonly name: string
  readonly act: Act
  readonly course: string
  readonly naming: string
}

/** The acts named by the states a case is in; of two by one name, the innermost of the main course counts. */
export function actsIn(procedure: Procedure, at: Readonly<Record<string, string>>): OpenAct[] {
  const found = new Map<string, OpenAct>()
  for (const [course, { path, state }] of namingIn(procedure, at))
    for (const [name, act] of Object.entries(state.on ?? {}))
      if (!found.has(name)) found.set(name, { name, act, course, naming: path })
  return [...found.values()]
}

/** One of the acts of `actsIn`, by its name. */
export function actIn(
  procedure: Procedure,
  at: Readonly<Record<string, string>>,
  name: string,
): OpenAct | undefined {
  for (const [course, { path, state }] of namingIn(procedure, at)) {
    const act = state.on && Object.hasOwn(state.on, name) ? state.on[name] : undefined
    if (act) return { name, act, course, naming: path }
  }
  return undefined
}

/** What an act rests on: its own article, that of the nearest state around it, or the procedure's first. */
export function basisOfAct(procedure: Procedure, { act, course, naming }: OpenAct): Citation | undefined {
  const chart = coursesOf(procedure).find(([name]) => name === course)?.[1]
  const around = chart ? lineage(chart, naming).findLast(({ state }) => state.basis) : undefined
  return act.basis ?? around?.state.basis ?? procedure.basis[0]
}

/** The states a case is in, in the order in which their acts are looked for. */
function* namingIn(
  procedure: Procedure,
  at: Readonly<Record<string, string>>,
): Generator<readonly [string, Placed]> {
  for (const [course, chart] of coursesOf(procedure)) {
    const around = lineage(chart, at[course] as string)
    for (let n = around.length - 1; n >= 0; n--) yield [course, around[n] as Placed]
  }
}
