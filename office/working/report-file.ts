import { createHash } from 'node:crypto'
import type { Viewer } from '#kernel/authority'
import type { Day, Period } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Label } from '#kernel/source'
import type { Answers, Finding } from '#kernel/work/report-check'
import type { ReportForm } from '#kernel/work/report-form'
import { canonical, type Json } from '#ledger/canonical'
import type { Entry, Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import type { Beside } from '#office/casework/act-on-case'
import { entriesOf } from '#office/casework/ground'
import { speaksFor } from '#office/planning/plan-ground'

/** A line that was filled in, with all that somebody needs to find the same figure. */
export interface KnownLine {
  readonly line: string
  readonly value?: string
  readonly refused?: string
  /** The days between which it was counted, or the one of which it speaks. */
  readonly from?: Day
  readonly on: Day
  /** What was counted, in words. */
  readonly says: Label
  /** An indicator, by which its working and its rows open. */
  readonly indicator?: string
  readonly definition: string
}

/** A report as it was handed in: nothing of it changes afterwards. */
export interface HandedIn {
  readonly form: string
  /** Tells the form from what it was or will be. */
  readonly formVersion: string
  readonly period: Period
  readonly answers: Answers
  readonly known: readonly KnownLine[]
  /** What spoke against an answer, and was explained. */
  readonly findings: readonly Finding[]
  /** The version of the case on which it was handed in, and the act. */
  readonly caseVersion: number
  readonly act: string
}

/** What was entered of the contents of one report. */
export interface ReportFile {
  /** To be sent along with the next entry, so that nobody writes over what he has not read. */
  readonly version: number
  readonly answers: Answers
  readonly savedBy?: { readonly person: string; readonly at: Instant }
  /** The latest last. */
  readonly handedIn: readonly (HandedIn & {
    readonly person: string
    readonly on: Day
    /** SHA-256 of all of it. */
    readonly digest: string
  })[]
}

const SAVED = 'report-form.saved'
const HANDED_IN = 'report-form.handed-in'
export const subjectOfForm = (matter: string): string => `report-form/${matter}`

export const formVersionOf = ({ id, filledIn, questions, sums }: ReportForm): string => {
  const known = Object.entries(filledIn).map(([name, { label, unit, known: of }]) => [
    ...[name, label.zh, unit.zh],
    'indicator' in of ? of.indicator.id : JSON.stringify(of),
  ])
  const text = JSON.stringify({ id, known, questions, sums })
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

const digestOf = (body: Json): string => createHash('sha256').update(canonical(body)).digest('hex')

export async function reportFile(ledger: Ledger, matter: string): Promise<ReportFile> {
  const entries = await entriesOf(ledger, subjectOfForm(matter))
  const last = entries.at(-1)
  const saved = entries.findLast(one => one.kind === SAVED)
  return {
    version: last?.version ?? 0,
    answers: (last?.body as { answers?: Answers } | undefined)?.answers ?? {},
    ...(saved && { savedBy: { person: saved.by.person, at: saved.recordedAt } }),
    handedIn: entries.filter(one => one.kind === HANDED_IN).map(handedInOf),
  }
}

const handedInOf = ({ body, by, happenedAt }: Entry) => ({
  ...(body as unknown as HandedIn),
  ...{ person: by.person, on: happenedAt.slice(0, 10), digest: digestOf(body) },
})

/** A report as it was handed in last, by the entries of its form. */
export const lastHandedIn = (entries: readonly Entry[]): HandedIn | undefined =>
  entries.findLast(one => one.kind === HANDED_IN)?.body as HandedIn | undefined

interface Entering {
  readonly ledger: Ledger
  readonly viewer: Viewer
  readonly now: Instant
  /** Id of the case, and the office that owes the report. */
  readonly matter: string
  readonly office: string
  /** The version that was read. */
  readonly version: number
}

/** Keeps what was written so far. Refuses with `changed-meanwhile` what rests on an older version. */
export async function saveAnswers(entering: Entering, answers: Answers): Promise<Entry | Refusal> {
  const saved = entryAbout(entering, SAVED, { answers })
  if (isRefusal(saved)) return saved
  const entries = await entering.ledger.append({ ...saved, recordedAt: entering.now })
  if (isRefusal(entries)) return entries
  return entries[0] ?? refuse('changed-meanwhile', entering.matter)
}

/** What is entered of a report beside the act with which it is handed in. */
export const handedInBeside = (entering: Entering, report: HandedIn): Beside | Refusal =>
  entryAbout(entering, HANDED_IN, { ...report })

function entryAbout(
  { viewer, matter, office, version }: Entering,
  kind: string,
  body: object,
): Beside | Refusal {
  const mandate = speaksFor(viewer, [office])
  if (isRefusal(mandate)) return mandate
  const subject = subjectOfForm(matter)
  const plain = JSON.parse(JSON.stringify(body)) as Json
  return {
    entries: [{ ...mandate, subject, kind, happenedAt: viewer.on, body: plain }],
    expect: { [subject]: version },
  }
}
