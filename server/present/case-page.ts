import { fieldsRead } from '#kernel/predicate'
import { basisOfAct, lineage, MAIN } from '#kernel/procedures/chart'
import { nextDecided } from '#kernel/procedures/extending'
import { missingFacts } from '#kernel/procedures/facts'
import { sayGuard } from '#kernel/procedures/guard-sentence'
import type { HandOver } from '#kernel/procedures/hand-over'
import type { Procedure } from '#kernel/procedures/procedure'
import { toldAnew } from '#kernel/procedures/told-anew'
import { dayOf } from '#kernel/procedures/moment'
import { toldByItself } from '#kernel/work/told-as-asked'
import { staysHere } from '#office/casework/kept-names'
import { factsToState } from '#office/casework/sentinels'
import type { ShownAct, ShownCase } from '#office/casework/show-case'
import type { CasePageShape, EntryShape, OpenActShape, WayShape } from '#server/api/cases'
import { labelled, type Names, named, officeIn, presentCase } from '#server/present/case'
import { presentEntry, roleIn } from '#server/present/case-entry'
import { presentCitation } from '#server/present/citation'
import { presentClock, presentEnded } from '#server/present/clock'
import { concerning, whoMay } from '#server/present/concern'
import { presentCautions } from '#server/present/dispute'
import { decidedFacts } from '#server/present/decided-facts'
import { documentLabel, factsIn, fieldsIn } from '#server/present/fields'
import { presentHandOver } from '#server/present/hand-over'
import { presentProcedurePage } from '#server/present/procedure-page'
import { presentRefusal } from '#server/present/refusal'
import { presentSentinel } from '#server/present/sentinel'
import { workPlace } from '#server/present/work-place'

export function presentCasePage(shown: ShownCase, names: Names): CasePageShape {
  const { row, dossier, process, entries } = shown
  const { procedure, states } = process
  const main = states[MAIN] as string
  return {
    ...presentCase(row, names),
    courses: presentProcedurePage(procedure, names.catalogue.limits).courses,
    within: lineage(procedure, main).map(({ path, state }) => ({ path, label: state.label })),
    states,
    passed: pathOf([...shown.passed.map(one => one[MAIN] as string), main]),
    acts: shown.acts.map(one => presentAct(one, shown, names)),
    clocks: shown.clocks.map(one => presentClock(one, procedure, names)),
    ended: process.ended.map(one => presentEnded(one, process)),
    opens: procedure.opens.label,
    work: workPlace(names, process),
    draw: [...names.catalogue.boards.values()].find(one => one.procedure.id === procedure.id)?.draw,
    timeline: [...entries.map(one => presentEntry(one, procedure, names)), ...runOutBy(shown, names)],
    parties: dossier.parties.map(({ name, role, secret = false }) => ({
      ...{ name, secret },
      role: role === undefined ? undefined : roleIn(procedure, role),
      ...(staysHere(procedure, { name, role, secret }) && { staysHere: true as const }),
    })),
    facts: factsIn(procedure, process.facts),
    documents: process.documents.map(({ name, on }) => ({ name, on, label: documentLabel(procedure, name) })),
    events: process.events.map(({ kind, on }) => ({ kind: named(kind), on })),
    offices: dossier.offices.map(one => ({ ...officeIn(names, one.office), since: dayOf(one.since) })),
    assigned: dossier.assigned.map(person => ({ person, name: names.persons.get(person) })),
    handOvers: shown.handOvers.map(one => presentHandOver(one, names)),
    ways: shown.ways.map(one => presentWay(one, names)),
    related: shown.related.map(one => presentCase(one, names)),
    cautions: presentCautions(shown.cautions, [row, ...shown.related], names),
    sentinels: shown.sentinels.map(presentSentinel),
  }
}

/** States in the order in which the case came to them, without those in which it stayed. */
const pathOf = (states: readonly string[]): string[] => states.filter((one, at) => one !== states[at - 1])

function presentAct(shown: ShownAct, { process }: ShownCase, names: Names): OpenActShape {
  const { open, roles, mine, offices, refusal, isMet } = shown
  const { procedure, facts, clocks } = process
  const { name, act, course } = open
  const { when } = act
  const of = { procedure, process, open, today: names.on }
  const basis = basisOfAct(procedure, open)
  const anew = [...toldAnew(process, open), ...toldByItself(procedure, open)]
  const missing = new Set([...missingFacts(act.needs ?? [], facts), ...anew])
  const shorter = act.extends ? nextDecided(clocks[act.extends]) : undefined
  const read = new Set([
    ...(when ? fieldsRead(when) : []),
    ...(shorter?.orAll ? [shorter.fact] : []),
    ...decidedFacts(process, open),
    ...(act.may ?? []),
    ...factsToState(names.catalogue.sentinels.values(), procedure, name),
  ])
  return {
    ...{ name, label: act.label, course, roles: roles.map(named), mine: [...mine], isMet },
    mayNot: refusal && presentRefusal(concerning(refusal, { ...of, who: whoMay(roles, offices, names) })),
    needs: fieldsIn(procedure, [...missing]),
    reads: fieldsIn(procedure, [...read]),
    when: when && { zh: sayGuard(when, procedure, 'zh'), en: sayGuard(when, procedure, 'en') },
    writes: (act.writes ?? []).map(one => ({ name: one, label: documentLabel(procedure, one) })),
    extends: act.extends,
    sentBy: sentBy(name, procedure, names),
    event: act.event && named(act.event),
    basis: basis && presentCitation(basis),
  }
}

function sentBy(act: string, { id }: Procedure, { catalogue }: Names) {
  const ways = [...catalogue.handOvers.values()] as HandOver[]
  const way = ways.find(one => one.sends === act && one.from.procedure?.id === id)
  return way && named(way)
}

/** Limits that have run out and moved the case, which the house has yet to enter. */
function runOutBy({ process, entries, row }: ShownCase, names: Names): EntryShape[] {
  const passed = process.history.flatMap(one => ('ranOut' in one ? [one] : []))
  const entered = entries.filter(one => one.kind === RAN_OUT).length
  return passed.slice(entered).map(({ at, ranOut: limit }) => ({
    ...{ kind: RAN_OUT, on: at, person: 'system', office: officeIn(names, row.lead) },
    limit: { name: limit, label: labelled(process.procedure.limits, limit) },
  }))
}

const RAN_OUT = 'case.ran-out'

function presentWay(kind: HandOver, { offices }: Names): WayShape {
  const competent = new Set(kind.to.officeKinds.map(one => one.id))
  return {
    ...named(kind),
    to: [...offices.values()].filter(one => competent.has(one.officeKind ?? '')),
    needs: fieldsIn(kind.package, Object.keys(kind.package.fields)),
    documents: Object.entries(kind.package.documents).map(([name, label]) => ({ name, label })),
    trigger: kind.trigger.label,
  }
}
