import { mayAct, type Viewer } from '#kernel/authority'
import { type Case, rolesOf } from '#kernel/procedures/case'
import { actsOf } from '#kernel/procedures/check'
import type { Facts } from '#kernel/procedures/facts'
import type { Act, Procedure } from '#kernel/procedures/procedure'
import { toldIn } from '#kernel/work/told-as-asked'
import type { Entry } from '#ledger/entry'
import type { CaseBodies } from '#office/casework/case-entries'
import type { Found } from '#office/casework/ground'

type ConfidedActs = ReadonlyMap<string, Act>

const known = new WeakMap<Procedure, ConfidedActs>()

/** Acts of which what they tell is for one role alone. */
function confidedActs(procedure: Procedure): ConfidedActs {
  const before = known.get(procedure)
  if (before) return before
  const acts = actsOf(procedure).filter(one => one.act.confidedTo !== undefined)
  const found = new Map(acts.map(({ name, act }) => [name, act]))
  known.set(procedure, found)
  return found
}

/** What is known of a case, without what is confided in it. */
export const openFacts = ({ procedure, facts }: Case): Facts =>
  without(facts, [...confidedActs(procedure).values()])

function without(facts: Facts, confided: readonly Act[]): Facts {
  const names = new Set(confided.flatMap(toldIn))
  return names.size === 0
    ? facts
    : Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)))
}

/** A case without what is confided in it, whoever asks. */
export const openPart = (process: Case): Case => openPartOf(process, confidedActs(process.procedure))

function openPartOf(process: Case, confided: ConfidedActs): Case {
  if (confided.size === 0) return process
  const history = process.history.map(one =>
    'act' in one && confided.has(one.act) ? { ...one, facts: {} } : one,
  )
  return { ...process, history, facts: without(process.facts, [...confided.values()]) }
}

/** A case as this viewer may read it: what is confided to a role is for whoever fills it. */
export function asConfided(viewer: Viewer, found: Found): Found {
  const { dossier, guard, entries } = found
  const acts = [...confidedActs(dossier.process.procedure)]
  const fills = (role: Parameters<typeof mayAct>[2]) => mayAct(viewer, guard, role).may
  // Whoever has yet to do the act himself is not shown what others told, whatever else he is.
  const isFor = ({ confidedTo, by }: Act) => confidedTo && fills(confidedTo) && !rolesOf(by).some(fills)
  const confided = new Map(acts.filter(([, act]) => !isFor(act)))
  if (confided.size === 0) return found
  const process = openPartOf(dossier.process, confided)
  const shown = entries.map(one => (one.by.person === viewer.person ? one : withoutTold(one, confided)))
  return { ...found, dossier: { ...dossier, process }, entries: shown }
}

/** That it was done and by which office stands in the log of the case; by whom and with what is confided. */
function withoutTold(entry: Entry, confided: ConfidedActs): Entry {
  const { facts: _, ...body } = entry.body as unknown as CaseBodies['case.act']
  if (entry.kind !== 'case.act' || !confided.has(body.act)) return entry
  return { ...entry, body: JSON.parse(JSON.stringify(body)), by: { ...entry.by, person: '' } }
}
