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

/** What reports state, and whose figures do not stand any more. */
export interface Stated {
  readonly figures: readonly Figure[]
  readonly withdrawn: readonly Pick<Figure, 'source' | 'vintage'>[]
}

/**
 * What reports that stand for good say of statistics, as figures of their place and period. A report that
 * nobody has accepted yet says nothing; one that corrects another is a later vintage beside it. On one day
 * there is one vintage only: a report corrected on the day on which it came to stand is withdrawn.
 */
export async function figuresOfReports(
  { ledger, book, forms, offices, entriesOf }: ReportsGround,
  subjects: readonly string[],
): Promise<Stated> {
  const feeding = forms.filter(one => Object.values(one.questions).some(({ feeds }) => feeds))
  // A report and what corrects it on the same day are told together, whichever of them is new.
  const rows = await ledger.rows<{ id: string }>(
    `SELECT id FROM cases WHERE procedure = ANY($2) AND (lead, closed_on) IN (
       SELECT lead, closed_on FROM cases WHERE id = ANY($1) AND procedure = ANY($2) AND closed_on IS NOT NULL
     ) ORDER BY id`,
    [subjects.flatMap(one => caseOfSubject(one) ?? []), feeding.map(one => one.schedule.procedure.id)],
  )
  if (rows.length === 0) return { figures: [], withdrawn: [] }
  const entries = await entriesOf(rows.flatMap(({ id }) => [subjectOfCase(id), subjectOfForm(id)]))
  const city = new Map((await offices()).map(one => [one.id, one]))
  const standing = rows.flatMap(({ id }): Standing[] => {
    const dossier = dossierOf(id, entries.get(subjectOfCase(id)) ?? [], book)
    const handedIn = lastHandedIn(entries.get(subjectOfForm(id)) ?? [])
    const form = feeding.find(one => one.id === handedIn?.form)
    const vintage = form && !isRefusal(dossier) ? standsSince(form, dossier) : undefined
    if (isRefusal(dossier) || !handedIn || !form || vintage === undefined) return []
    const lead = city.get(dossier.lead)
    // An office speaks for its own place and those within it, and of no other.
    if (lead && !isWithinOf(book, dossier.place, lead)) return []
    const source = sourceOfReport(id, lead?.name ?? dossier.lead)
    return [{ id, dossier, handedIn, form, said: { place: dossier.place, source, vintage } }]
  })
  const [withdrawn, kept] = parted(standing, one => standing.some(other => corrects(other, one)))
  return {
    figures: kept.flatMap(({ form, handedIn, said }) => figuresIn(form, handedIn, said)),
    withdrawn: withdrawn.map(({ said: { source, vintage } }) => ({ source, vintage })),
  }
}

interface Standing {
  readonly id: string
  readonly dossier: Dossier
  readonly handedIn: HandedIn
  readonly form: ReportForm
  readonly said: Pick<Figure, 'place' | 'source' | 'vintage'>
}

function corrects({ dossier: { process }, said }: Standing, other: Standing): boolean {
  const { facts, procedure } = process
  return facts[procedure.opens.corrects ?? ''] === other.id && said.vintage === other.said.vintage
}

const parted = <T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [T[], T[]] => [
  all.filter(isFirst),
  all.filter(one => !isFirst(one)),
]

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
