import type { Day } from '#kernel/date'
import { type Case, holderOf, isClosed, openCase, step } from '#kernel/procedures/case'
import { MAIN } from '#kernel/procedures/chart'
import { type HandOver, silenceOn } from '#kernel/procedures/hand-over'
import { dayOf, type Moment } from '#kernel/procedures/moment'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import type { CaseBodies } from '#office/casework/case-entries'
import type { Casebook } from '#office/casework/casebook'

/** A hand-over as its entries tell it. */
export interface HandOverFile {
  readonly id: string
  readonly kind: HandOver
  readonly process: Case
  readonly fromCase: string
  readonly fromOffice: string
  readonly toOffice: string
  /** The case that its acceptance opened. */
  readonly toCase?: string
  readonly place: string
  readonly isClosedFile: boolean
  readonly version: number
}

export interface HandOverRow {
  readonly id: string
  readonly kind: string
  readonly fromCase: string
  readonly fromOffice: string
  readonly toOffice: string
  readonly toCase: string | null
  readonly state: string
  readonly holderOffice: string | null
  readonly draftedOn: Day
  readonly endedOn: Day | null
  readonly nextDue: Moment | null
  readonly nextLimit: string | null
  readonly version: number
  readonly isClosedFile: boolean
}

/** The hand-over that the entries of a subject tell, in their order. */
export function handOverFileOf(
  id: string,
  entries: readonly Entry[],
  book: Casebook,
): HandOverFile | Refusal {
  const [first, ...rest] = entries
  if (first?.kind !== 'hand-over.drafted') return refuse('unknown-case', id)
  const body = first.body as unknown as CaseBodies['hand-over.drafted']
  const kind = book.handOvers.get(body.kind)
  if (!kind) return refuse('unknown-procedure', body.kind)
  const course = book.courseOf(kind)
  const [by] = course.opens.by
  let process: Case | Refusal = openCase(course, book.under(body.place), {
    at: first.happenedAt,
    act: course.opens.act,
    by: by?.id ?? '',
    facts: body.facts,
  })
  let toCase: string | undefined
  for (const entry of rest) {
    if (isRefusal(process)) return process
    const { act, role, facts, opened } = actIn(entry)
    process = step(process, { at: entry.happenedAt, act, by: role, facts })
    toCase = opened ?? toCase
  }
  if (isRefusal(process)) return process
  return {
    ...{ id, kind, process, toCase, place: body.place },
    ...{ fromCase: body.case, fromOffice: body.from, toOffice: body.to },
    ...{ isClosedFile: body.isClosedFile, version: entries.at(-1)?.version ?? 0 },
  }
}

const actIn = (entry: Entry) => entry.body as unknown as CaseBodies['hand-over.act']

/** Later than any day on which somebody can be silent. */
const NEVER = '9999-12-31'

export function handOverRowOf(file: HandOverFile): HandOverRow {
  const { id, process, fromCase, fromOffice, toOffice, toCase = null, version, isClosedFile } = file
  const holder = holderOf(process)
  const silence = silenceOn(process, NEVER)
  const next = silence && !isRefusal(silence) ? silence : undefined
  return {
    ...{ id, kind: file.kind.id, fromCase, fromOffice, toOffice, toCase },
    state: process.states[MAIN] as string,
    holderOffice: holder ? (holder.of === 'lead' ? fromOffice : toOffice) : null,
    draftedOn: dayOf(process.openedOn),
    endedOn: isClosed(process) ? dayOf(process.on) : null,
    ...{ nextDue: next?.due ?? null, nextLimit: next?.limit ?? null, version, isClosedFile },
  }
}
