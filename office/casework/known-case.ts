import type { Viewer } from '#kernel/authority'
import { advance, type Case } from '#kernel/procedures/case'
import { type Clock, dueOf } from '#kernel/procedures/clock'
import type { Expiry } from '#kernel/procedures/counting'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Json } from '#ledger/canonical'
import type { Entry } from '#ledger/entry'
import { type CaseRow, caseRowOf, secretsOf } from '#office/casework/case-row'
import { type Dossier, inTurn } from '#office/casework/dossier'
import type { HandOverRow } from '#office/casework/hand-over-file'
import type { Found } from '#office/casework/ground'
import { turnOf } from '#office/casework/turn'
import { masked } from '#office/casework/words'

export interface ShownClock {
  readonly clock: Clock
  readonly found: Expiry | Refusal
}

/** What a viewer may know of a case by itself. */
export interface KnownCase {
  readonly row: CaseRow
  readonly dossier: Dossier
  readonly process: Case
  readonly clocks: readonly ShownClock[]
  readonly entries: readonly Entry[]
}

/** A case without the names that are not for the viewer, and the packages that he may not see. */
export function knownTo(viewer: Viewer, found: Found, handOvers: readonly HandOverRow[]): KnownCase {
  const { process } = found.dossier
  const shown = shownTo(viewer, found)
  const packages = new Set(handOvers.map(one => one.id))
  return {
    ...shown,
    entries: shown.entries.map(one => withoutPackage(one, packages)),
    process: isPrivy(viewer, found) ? process : factsWithoutNames(process, secretsOf(found.dossier)),
    clocks: Object.values(process.clocks).map(clock => ({
      clock,
      found: dueOf(clock, process.under.calendar),
    })),
  }
}

/** That something went to another office stands in the log of a case; of a closed package no more is told. */
function withoutPackage(entry: Entry, seen: ReadonlySet<string>): Entry {
  const { handOver, kind: _, to: __, ...rest } = entry.body as Record<string, Json>
  return handOver === undefined || seen.has(String(handOver)) ? entry : { ...entry, body: rest }
}

/** With the limits that have run out by the viewer's day, which the house may not have entered yet. */
export function asOfToday(found: Found, { on }: Viewer): Found {
  const { dossier, around } = found
  const process = advance(dossier.process, on)
  if (isRefusal(process) || process.history.length === dossier.process.history.length) return found
  return { ...found, dossier: inTurn({ ...dossier, process }, turnOf(process, around), process.on) }
}

/** Secret names are for those who have the case and for the heads of the office that leads it. */
export const isPrivy = (viewer: Viewer, { guard }: Found): boolean =>
  guard.assigned.includes(viewer.person) ||
  viewer.duties.some(duty => duty.post === 'head' && duty.office.id === guard.lead.id)

function shownTo(viewer: Viewer, found: Found): Pick<KnownCase, 'row' | 'dossier' | 'entries'> {
  const { dossier, entries } = found
  const row = caseRowOf(dossier)
  if (isPrivy(viewer, found)) return { row: { ...row, title: dossier.title }, dossier, entries }
  const secrets = secretsOf(dossier)
  const parties = dossier.parties.map(one => ({ ...one, name: masked(one.name, secrets) }))
  return {
    row,
    dossier: { ...dossier, process: factsWithoutNames(dossier.process, secrets), title: row.title, parties },
    entries: entries.map(one => withoutNames(one, secrets)),
  }
}

/** A plain value with every secret name in its texts covered. */
function withoutNames<T>(value: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return value
  if (typeof value === 'string') return masked(value, secrets) as T
  if (Array.isArray(value)) return value.map(one => withoutNames(one, secrets)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutNames(one, secrets)]),
  ) as T
}

const factsWithoutNames = (process: Case, secrets: readonly string[]): Case => ({
  ...process,
  facts: withoutNames(process.facts, secrets),
  history: withoutNames(process.history, secrets),
})
