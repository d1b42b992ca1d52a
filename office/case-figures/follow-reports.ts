import type { CityOffice } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { Figure } from '#kernel/input'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal } from '#kernel/refusal'
import type { ReportForm } from '#kernel/work/report-form'
import type { Entry } from '#ledger/entry'
import type { Tx } from '#ledger/store/connection'
import { caseOfSubject, subjectOfCase } from '#office/casework/case-entries'
import { type Casebook, isWithinOf } from '#office/casework/casebook'
import { type Dossier, dossierOf } from '#office/casework/dossier'
import { type HandedIn, lastHandedIn, subjectOfForm } from '#office/working/report-file'

export interface ReportsGround {
  readonly ledger: Tx
  readonly book: Casebook
  readonly forms: readonly ReportForm[]
  offices(): readonly CityOffice[] | Promise<readonly CityOffice[]>
  entriesOf(subjects: readonly string[]): Promise<ReadonlyMap<string, readonly Entry[]>>
}

/**
 * What reports that stand for good say of statistics, as figures of their place and period. A report that
 * nobody has accepted yet says nothing; one that corrects another is a later vintage beside it.
 */
export async function figuresOfReports(
  { ledger, book, forms, offices, entriesOf }: ReportsGround,
  subjects: readonly string[],
): Promise<Figure[]> {
  const feeding = forms.filter(one => Object.values(one.questions).some(({ feeds }) => feeds))
  const rows = await ledger.rows<{ id: string }>(
    `SELECT id FROM cases WHERE id = ANY($1) AND procedure = ANY($2) AND closed_on IS NOT NULL ORDER BY id`,
    [subjects.flatMap(one => caseOfSubject(one) ?? []), feeding.map(one => one.schedule.procedure.id)],
  )
  if (rows.length === 0) return []
  const entries = await entriesOf(rows.flatMap(({ id }) => [subjectOfCase(id), subjectOfForm(id)]))
  const city = new Map((await offices()).map(one => [one.id, one]))
  return rows.flatMap(({ id }) => {
    const dossier = dossierOf(id, entries.get(subjectOfCase(id)) ?? [], book)
    const handedIn = lastHandedIn(entries.get(subjectOfForm(id)) ?? [])
    const form = feeding.find(one => one.id === handedIn?.form)
    if (isRefusal(dossier) || !handedIn || !form) return []
    const stoodOn = standsSince(form, dossier)
    const lead = city.get(dossier.lead)
    // An office speaks for its own place and those within it, and of no other.
    if (lead && !isWithinOf(book, dossier.place, lead)) return []
    const source = sourceOfReport(id, lead?.name ?? dossier.lead)
    return stoodOn ? figuresIn(form, handedIn, { place: dossier.place, source, vintage: stoodOn }) : []
  })
}

/** The day of the act with which a report came to stand; one that was closed without it says nothing. */
export function standsSince(
  { standsWith }: ReportForm,
  { process: { history } }: Pick<Dossier, 'process'>,
): Day | undefined {
  const act = history.findLast(one => 'act' in one && one.act === standsWith)
  return act && dayOf(act.at)
}

const figuresIn = (
  form: ReportForm,
  { answers, period }: HandedIn,
  said: Pick<Figure, 'place' | 'source' | 'vintage'>,
): Figure[] =>
  Object.entries(form.questions).flatMap(([line, { feeds }]) => {
    const printed = answers[line]?.value.trim() ?? ''
    return feeds && printed !== ''
      ? [{ ...said, input: feeds.id, period, value: Number(printed), printed }]
      : []
  })

/** Whoever looks at a figure finds by its source the report that states it. */
const sourceOfReport = (id: string, office: string): string => `report/${id} ${office}`

export function reportOfSource(source: string): { readonly id: string; readonly office: string } | undefined {
  const [, id, office] = /^report\/(\S+) (.+)$/.exec(source) ?? []
  return id !== undefined && office !== undefined ? { id, office } : undefined
}
