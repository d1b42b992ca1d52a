import type { Day } from '#kernel/date'
import { type Case, holderOf, isClosed } from '#kernel/procedures/case'
import { MAIN } from '#kernel/procedures/chart'
import { dueOf, standsStill } from '#kernel/procedures/clock'
import { dayOf, type Moment } from '#kernel/procedures/moment'
import { isRefusal } from '#kernel/refusal'
import type { Dossier } from '#office/casework/dossier'
import { masked } from '#office/casework/words'

/** A case in a list. The title holds no secret name. */
export interface CaseRow {
  readonly id: string
  readonly procedure: string
  readonly channel: string
  readonly place: string
  readonly lead: string
  readonly title: string
  readonly openedOn: Day
  readonly state: string
  readonly holderRole: string | null
  readonly holderOffice: string | null
  readonly closedOn: Day | null
  readonly nextDue: Moment | null
  readonly nextLimit: string | null
  readonly version: number
  readonly isClosedFile: boolean
  readonly rightNumber: string | null
  readonly dispute: string | null
}

/** A dossier never changes, so its row is made once. */
const rows = new WeakMap<Dossier, CaseRow>()

export function caseRowOf(dossier: Dossier): CaseRow {
  const row = rows.get(dossier) ?? rowOf(dossier)
  rows.set(dossier, row)
  return row
}

/** Written out, for it is made at every act: to spread many names takes longer than all the rest. */
function rowOf(dossier: Dossier): CaseRow {
  const { procedure, openedOn, states } = dossier.process
  const next = nextOf(dossier.process)
  return {
    id: dossier.id,
    procedure: procedure.id,
    channel: procedure.channel.id,
    place: dossier.place,
    lead: dossier.lead,
    title: masked(dossier.title, secretsOf(dossier)),
    openedOn: dayOf(openedOn),
    state: states[MAIN] as string,
    holderRole: holderOf(dossier.process)?.id ?? null,
    holderOffice: dossier.holderOffice ?? null,
    closedOn: dossier.closedOn ?? null,
    nextDue: next?.due ?? null,
    nextLimit: next?.limit ?? null,
    version: dossier.version,
    isClosedFile: procedure.closed ?? false,
    rightNumber: dossier.right ?? null,
    dispute: dossier.dispute ?? null,
  }
}

export const secretsOf = ({ parties }: Pick<Dossier, 'parties'>): string[] =>
  parties.filter(one => one.secret).map(one => one.name)

/** A limit that runs, with the day on which it falls due; without one where nobody can tell. */
export interface Running {
  readonly limit: string
  readonly due: Moment | null
  readonly isSuspended: boolean
}

export function runningIn({ clocks, under }: Case): Running[] {
  return Object.values(clocks)
    .map(clock => {
      const found = dueOf(clock, under.calendar)
      return { limit: clock.limit, due: isRefusal(found) ? null : found.due, isSuspended: standsStill(clock) }
    })
    .sort((a, b) => (a.limit < b.limit ? -1 : 1))
}

/** The limit that falls due first, of an open case. */
export function nextOf(process: Case): { readonly limit: string; readonly due: Moment } | undefined {
  if (isClosed(process)) return undefined
  let first: { limit: string; due: Moment } | undefined
  for (const { limit, due } of runningIn(process))
    if (due !== null && (!first || due < first.due)) first = { limit, due }
  return first
}
