import { rolesOf } from '#kernel/procedures/case'
import type { Course, Placed } from '#kernel/procedures/chart'
import { coursesOf, statesOf, target } from '#kernel/procedures/chart'
import type { Decided } from '#kernel/procedures/duration'
import { sayLength, showDuration } from '#kernel/procedures/duration'
import { sayGuard } from '#kernel/procedures/guard-sentence'
import type { LimitRule, Limits } from '#kernel/procedures/limit'
import type { Act, Procedure } from '#kernel/procedures/procedure'
import { isToldAsAsked } from '#kernel/work/told-as-asked'
import type { ActShape, ProcedureShape, RuleShape, StateShape } from '#server/api/procedures'
import { presentCitation } from '#server/present/citation'

/** A procedure as plain values: links become ids, courses lists of states, each limit with its rules. */
export const presentProcedure = (one: Procedure, limits: readonly Limits[]): ProcedureShape => ({
  id: one.id,
  label: one.label,
  channel: one.channel.id,
  offices: one.offices.map(office => office.id),
  roles: one.roles.map(({ id, label, of }) => ({ id, label, isParty: of === 'party' })),
  opens: {
    ...{ act: one.opens.act, label: one.opens.label, by: one.opens.by.map(role => role.id) },
    ...(isToldAsAsked(one) && { asks: [...(one.opens.asks ?? [])] }),
  },
  limits: Object.entries(one.limits).map(([name, { label, owes, before, after, begins, ofItsDay }]) => ({
    name,
    label,
    owes: owes.id,
    before,
    after,
    begins,
    ofItsDay: ofItsDay ?? false,
    rules: limits
      .filter(other => other.of === one.id)
      .flatMap(other => (other.limits[name] ?? []).map(rule => presentRule(rule, other.place))),
  })),
  fields: one.fields ?? {},
  documents: one.documents ?? {},
  courses: coursesOf(one).map(([name, course]) => ({
    name,
    label: one.sides?.[name]?.label,
    initial: course.initial,
    states: statesOf(course).map(placed => presentState(placed, course, one)),
  })),
  closed: one.closed ?? false,
  basis: one.basis.map(presentCitation),
  note: one.note,
})

export const presentRule = (
  { value, decided, orLater, basis, extensions, ...rule }: LimitRule,
  place: string,
): RuleShape => ({
  place,
  ...rule,
  value,
  says: (value || decided) && sayLength(value ?? (decided as Decided)),
  orLater: orLater && showDuration(orLater.value),
  extensions: extensions.map(one => ({
    says: sayLength(one.value),
    by: one.by,
    repeats: one.repeats ?? false,
    basis: one.basis && presentCitation(one.basis),
  })),
  basis: presentCitation(basis),
})

const presentState = ({ path, state }: Placed, course: Course, procedure: Procedure): StateShape => ({
  path,
  label: state.label,
  holder: state.holder?.id,
  limits: [...(state.limits ?? [])],
  bounds: [...(state.bounds ?? [])],
  stopsClock: state.stopsClock ?? false,
  expires: state.expires && {
    limit: state.expires.limit,
    to: state.expires.to,
    target: target(course, path, state.expires.to),
  },
  final: state.final ?? false,
  initial: state.initial,
  basis: state.basis && presentCitation(state.basis),
  note: state.note,
  acts: Object.entries(state.on ?? {}).map(([name, act]) => ({
    ...presentAct(name, act, procedure),
    target: act.to && target(course, path, act.to),
  })),
})

const presentAct = (name: string, act: Act, procedure: Procedure): ActShape => ({
  name,
  label: act.label,
  by: rolesOf(act.by).map(role => role.id),
  to: act.to,
  when: act.when && { zh: sayGuard(act.when, procedure, 'zh'), en: sayGuard(act.when, procedure, 'en') },
  needs: [...(act.needs ?? [])],
  may: [...(act.may ?? [])],
  confidedTo: act.confidedTo?.id,
  writes: [...(act.writes ?? [])],
  extends: act.extends,
  starts: [...(act.starts ?? [])],
  meets: [...(act.meets ?? [])],
  event: act.event?.id,
  basis: act.basis && presentCitation(act.basis),
})
