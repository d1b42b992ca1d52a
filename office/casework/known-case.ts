import { isInForce, type Viewer } from '#kernel/authority'
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
import { keptNames } from '#office/casework/kept-names'
import { asConfided } from '#office/casework/confided'
import { turnOf } from '#office/casework/turn'
import { masked, withoutNames } from '#office/casework/words'

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

/** A case without what is confided to others, names not for the viewer, and packages he may not see. */
export function knownTo(viewer: Viewer, whole: Found, handOvers: readonly HandOverRow[]): KnownCase {
  const found = asConfided(viewer, whole)
  const { process } = found.dossier
  const shown = shownTo(viewer, found)
  const packages = new Set(handOvers.map(one => one.id))
  return {
    ...shown,
    entries: shown.entries.map(one => withoutPackage(one, packages)),
    process: factsWithoutNames(process, namesClosedTo(viewer, found)),
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

/**
 * Names that a viewer is not told: all secret ones where he is not privy to the case, and where he is but
 * works in another office, those that stay with the office that leads it.
 */
export function namesClosedTo(viewer: Viewer, found: Found): string[] {
  const { guard, dossier, namesNow = { secret: secretsOf(dossier), kept: keptNames(dossier) } } = found
  if (!isPrivy(viewer, found)) return [...namesNow.secret]
  const isOfLead = viewer.duties.some(
    one => one.office.id === guard.lead.id && one.post !== 'administrator' && isInForce(one, viewer.on),
  )
  return isOfLead ? [] : [...namesNow.kept]
}

function shownTo(viewer: Viewer, found: Found): Pick<KnownCase, 'row' | 'dossier' | 'entries'> {
  const { dossier, entries } = found
  const secrets = namesClosedTo(viewer, found)
  const row = { ...caseRowOf(dossier), title: masked(dossier.title, secrets) }
  if (secrets.length === 0) return { row, dossier, entries }
  const parties = dossier.parties.map(one => ({ ...one, name: masked(one.name, secrets) }))
  return {
    row,
    dossier: { ...dossier, process: factsWithoutNames(dossier.process, secrets), title: row.title, parties },
    entries: entries.map(one => withoutNames(one, secrets)),
  }
}

const factsWithoutNames = (process: Case, secrets: readonly string[]): Case =>
  secrets.length === 0
    ? process
    : {
        ...process,
        facts: withoutNames(process.facts, secrets),
        history: withoutNames(process.history, secrets),
      }
