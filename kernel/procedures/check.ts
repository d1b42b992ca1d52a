import { fieldsRead } from '#kernel/predicate'
import { rolesOf } from '#kernel/procedures/case'
import type { Course, Placed } from '#kernel/procedures/chart'
import { coursesOf, lineage, MAIN, settle, statesOf, target } from '#kernel/procedures/chart'
import { checkRules, rulesOf } from '#kernel/procedures/check-limits'
import { isDecided } from '#kernel/procedures/duration'
import type { Limits } from '#kernel/procedures/limit'
import type { Act, Procedure } from '#kernel/procedures/procedure'
import type { Role } from '#kernel/procedures/role'
import type { FieldKind } from '#kernel/register'

type Fault = (what: string) => Error

/**
 * Refuses a procedure that cannot be run: a way that leads nowhere, a state that nobody reaches, leaves or
 * answers for, a name that it does not declare, a limit that never begins. With `limits`, their numbers too.
 */
export function checkProcedure(procedure: Procedure, limits?: readonly Limits[]): void {
  const fault: Fault = what => new Error(`Fault: procedure '${procedure.id}' ${what}`)
  for (const [name, course] of coursesOf(procedure)) checkCourse(procedure, name, course, fault)
  const acts = actsOf(procedure)
  const twice = acts.find(one => acts.some(other => other.name === one.name && other.course !== one.course))
  if (twice) throw fault(`has act '${twice.name}' in two courses`)
  for (const one of acts) checkAct(procedure, one, fault)
  checkRoles(procedure.opens.by, procedure, `opening act '${procedure.opens.act}'`, fault)
  checkLimitNames(procedure, acts, fault)
  if (limits) checkNumbers(procedure, acts, limits, fault)
}

interface NamedAct {
  readonly name: string
  readonly act: Act
  readonly course: string
  readonly path: string
}

/** Every act of every state, with the course and the state that name it. */
export const actsOf = (procedure: Procedure): NamedAct[] =>
  coursesOf(procedure).flatMap(([course, chart]) =>
    statesOf(chart).flatMap(({ path, state }) =>
      Object.entries(state.on ?? {}).map(([name, act]) => ({ name, act, course, path })),
    ),
  )

function checkCourse(procedure: Procedure, name: string, course: Course, fault: Fault): void {
  const where = name === MAIN ? '' : ` of '${name}'`
  const leaves = new Map(
    statesOf(course).flatMap(one => (one.state.states ? [] : [[one.path, one] as const])),
  )
  const ways = new Map([...leaves.keys()].map(path => [path, waysFrom(course, path, fault)]))
  const first = attempt(() => settle(course, course.initial), `initial${where} '${course.initial}'`, fault)
  const reached = closure([first], path => ways.get(path) ?? [])
  for (const { path } of statesOf(course))
    if (![...reached].some(one => `${one}.`.startsWith(`${path}.`)))
      throw fault(`never reaches state '${path}'${where}`)
  if (name !== MAIN) return
  const finals = [...leaves.values()].filter(one => isFinal(course, one)).map(one => one.path)
  const back = (to: string) => [...ways].flatMap(([from, tos]) => (tos.includes(to) ? [from] : []))
  const ending = closure(finals, back)
  for (const path of leaves.keys()) {
    if (finals.includes(path)) continue
    if (!ending.has(path)) throw fault(`has no way from state '${path}' to a final one`)
    const holder = lineage(course, path).findLast(({ state }) => state.holder)?.state.holder
    if (!holder) throw fault(`has nobody who owes the next act in '${path}'`)
    checkRoles([holder], procedure, `state '${path}'`, fault)
  }
}

const isFinal = (course: Course, { path }: Placed) => lineage(course, path).some(({ state }) => state.final)

/** Where a case may go from a state: by its acts, those of the states around it, and limits that run out. */
function waysFrom(course: Course, path: string, fault: Fault): string[] {
  return lineage(course, path).flatMap(({ path: naming, state }) => {
    const acts = Object.entries(state.on ?? {}).map(([name, { to }]) => [`act '${name}'`, to] as const)
    const all = [...acts, ["'expires'", state.expires?.to] as const]
    return all.flatMap(([name, to]) =>
      to ? [attempt(() => target(course, naming, to), `${name} of '${naming}' to '${to}'`, fault)] : [],
    )
  })
}

function attempt<T>(find: () => T, what: string, fault: Fault): T {
  try {
    return find()
  } catch (problem) {
    throw fault(`leads nowhere by ${what}: ${problem instanceof Error ? problem.message : problem}`)
  }
}

/** Everything that can be reached from some, themselves included. */
function closure(from: readonly string[], next: (path: string) => readonly string[]): Set<string> {
  const found = new Set(from)
  for (const path of found) for (const one of next(path)) found.add(one)
  return found
}

function checkAct(procedure: Procedure, { name, act, path }: NamedAct, fault: Fault): void {
  const what = `act '${name}' of '${path}'`
  checkRoles([act.by, act.confidedTo ?? []].flat(), procedure, what, fault)
  const named = (kind: string, names: readonly string[], known: object | undefined) => {
    for (const one of names)
      if (!Object.hasOwn(known ?? {}, one))
        throw fault(`names ${kind} '${one}' in ${what} and does not have it`)
  }
  named('document', act.writes ?? [], procedure.documents)
  named('field', [act.needs ?? [], act.may ?? [], act.eventTo ?? []].flat(), procedure.fields)
  named('field', act.when ? fieldsRead(act.when) : [], { ...procedure.fields, documents: true })
}

function checkRoles(roles: readonly Role[], procedure: Procedure, what: string, fault: Fault): void {
  for (const role of roles)
    if (!procedure.roles.some(one => one.id === role.id))
      throw fault(`has no role '${role.id}', named by ${what}`)
}

function checkLimitNames(procedure: Procedure, acts: readonly NamedAct[], fault: Fault): void {
  const states = coursesOf(procedure).flatMap(([, course]) => statesOf(course).map(one => one.state))
  const begun = new Set([
    ...states.flatMap(state => state.limits ?? []),
    ...acts.flatMap(({ act }) => act.starts ?? []),
  ])
  const used = [
    ...begun,
    ...states.flatMap(({ bounds, expires, stopsClock }) => [
      ...(bounds ?? []),
      ...(expires ? [expires.limit] : []),
      ...(Array.isArray(stopsClock) ? (stopsClock as string[]) : []),
    ]),
    ...acts.flatMap(({ act }) => [...(act.meets ?? []), ...(act.extends ? [act.extends] : [])]),
  ]
  for (const name of used)
    if (!Object.hasOwn(procedure.limits, name)) throw fault(`uses limit '${name}', which it does not declare`)
  for (const [name, { owes, before, after, begins }] of Object.entries(procedure.limits)) {
    if (!begun.has(name) && !begins) throw fault(`declares limit '${name}', which never begins`)
    for (const field of [before, after])
      if (field && procedure.fields?.[field]?.kind !== 'day')
        throw fault(`counts limit '${name}' from '${field}', which is no field of it with a day`)
    checkRoles([owes], procedure, `limit '${name}'`, fault)
  }
}

const isLength = (kind: FieldKind | undefined) => kind === 'number' || kind === 'day'

function checkNumbers(
  procedure: Procedure,
  acts: readonly NamedAct[],
  all: readonly Limits[],
  fault: Fault,
): void {
  const roles = new Set(procedure.roles.map(role => role.id))
  for (const name of Object.keys(procedure.limits)) {
    const rules = rulesOf(procedure.id, name, all)
    if (rules.length === 0) throw fault(`has no rule for limit '${name}' in jurisdictions/limits`)
    const extending = acts.filter(({ act }) => act.extends === name)
    for (const rule of rules) {
      for (const length of [rule.decided, ...rule.extensions.map(one => one.value)])
        if (length && isDecided(length) && !isLength(procedure.fields?.[length.fact]?.kind))
          throw fault(
            `lets '${length.fact}' tell how long '${name}' is, which is no field with a number or day`,
          )
      for (const { by } of rule.extensions) {
        if (!roles.has(by)) throw fault(`lets '${by}' extend '${name}', which is none of its roles`)
        if (!extending.some(({ act }) => rolesOf(act.by).some(role => role.id === by)))
          throw fault(`has no act by which '${by}' may extend '${name}'`)
      }
    }
    const unused = extending.find(() => rules.every(rule => rule.extensions.length === 0))
    if (unused) throw fault(`extends '${name}' by act '${unused.name}', and no rule allows it`)
  }
  checkRules(procedure.id, Object.keys(procedure.limits), all)
}
