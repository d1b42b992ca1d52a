import type { Viewer } from '#kernel/authority'
import { isClosed } from '#kernel/procedures/case'
import { MAIN } from '#kernel/procedures/chart'
import { isRefusal, type Refusal, type RefusalName, refuse } from '#kernel/refusal'
import { type Answers, findingsOf, standing } from '#kernel/work/report-check'
import { formFor, type ReportForm } from '#kernel/work/report-form'
import { periodNamed } from '#kernel/work/report-schedule'
import { standsSince } from '#office/case-figures/follow-reports'
import type { ActAsked, Outcome } from '#office/casework/act-on-case'
import type { Dossier } from '#office/casework/dossier'
import type { ShownCase } from '#office/casework/show-case'
import { speaksFor } from '#office/planning/plan-ground'
import {
  formVersionOf,
  handedInBeside,
  type KnownLine,
  type ReportFile,
  reportFile,
  saveAnswers,
} from '#office/working/report-file'
import type { KnownLineShape, ReportPageShape } from '#server/api/report-forms'
import type { House } from '#server/house'
import { named, namesOf, officeIn, stateLabel } from '#server/present/case'
import { presentRefusal } from '#server/present/refusal'
import { knownLines } from '#server/report-known'

/** One report with its form, as a viewer finds it. */
interface Found {
  readonly shown: ShownCase
  readonly form: ReportForm
  readonly file: ReportFile
  readonly period: string
  readonly known: readonly KnownLine[]
  readonly earlier: readonly { readonly period: string; readonly answers: Answers }[]
  /** The act with which it can be handed in now. */
  readonly act?: string
}

/** Periods before that an answer is held against. */
const EARLIER_MAX = 8

async function find(house: House, viewer: Viewer, id: string): Promise<Found | Refusal> {
  const shown = await (await house.desk()).show(viewer, id)
  if (isRefusal(shown)) return shown
  const { dossier, process } = shown
  const { schedule, period = '' } = process.facts as { schedule?: string; period?: string }
  const whole = [...house.catalogue.reportForms.values()].find(
    one => one.schedule.id === schedule && one.schedule.procedure.id === process.procedure.id,
  )
  const office = (await (await house.people()).offices()).find(one => one.id === dossier.lead)
  const form = whole && office && formFor(whole, office.officeKind)
  const days = form && periodNamed(form.schedule, period)
  if (!form || !days || !office) return refuse('unknown-form', id)
  const ledger = await house.ledger()
  const act = shown.acts.find(one => form.handedInBy.includes(one.open.name))?.open.name
  return {
    ...{ shown, form, period, file: await reportFile(ledger, id) },
    known: await knownLines(house, viewer, form, { office, from: days.from, to: days.to }),
    earlier: await earlierOf(house, viewer, dossier, form),
    ...(act !== undefined && { act }),
  }
}

async function earlierOf(house: House, viewer: Viewer, of: Dossier, form: ReportForm) {
  const ledger = await house.ledger()
  const all = await (await house.desk()).dossiers(viewer, [form.schedule.procedure.id])
  const periodOf = ({ process }: Dossier) => String(process.facts.period ?? '')
  const before = all
    .filter(one => one.lead === of.lead && one.process.facts.schedule === form.schedule.id)
    .filter(one => periodOf(one) < periodOf(of))
    .sort((a, b) =>
      `${periodOf(a)} ${a.process.openedOn}` < `${periodOf(b)} ${b.process.openedOn}` ? 1 : -1,
    )
    // Of a report and its correction the later one.
    .filter((one, at, sorted) => at === 0 || periodOf(one) !== periodOf(sorted[at - 1] as Dossier))
    .slice(0, EARLIER_MAX)
  const files = await Promise.all(before.map(one => reportFile(ledger, one.id)))
  return before.flatMap((one, at) => {
    const last = files[at]?.handedIn.at(-1)
    return last ? [{ period: periodOf(one), answers: last.answers }] : []
  })
}

/** What was written is checked against what is known now, or stands as it was handed in. */
function standOf({ act, file, known, form, earlier }: Found) {
  const frozen = act === undefined ? file.handedIn.at(-1) : undefined
  const answers = frozen?.answers ?? file.answers
  const lines = frozen?.known ?? known
  const values = Object.fromEntries(
    lines.flatMap(one => (one.value === undefined ? [] : [[one.line, one.value]])),
  )
  const before = Object.fromEntries(
    Object.keys(form.questions).map(line => [line, earlier.flatMap(one => one.answers[line]?.value ?? [])]),
  )
  const findings = frozen?.findings ?? findingsOf(form, { answers, known: values, earlier: before })
  return { answers, lines, findings }
}

export async function reportPage(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<ReportPageShape | Refusal> {
  const found = await find(house, viewer, id)
  if (isRefusal(found)) return found
  const { shown, form, file, period, earlier, act } = found
  const names = await namesOf(house, viewer.on)
  const { answers, lines, findings } = standOf(found)
  const path = shown.process.states[MAIN] ?? ''
  const { dueOn } = shown.process.facts
  return {
    ...{ case: id, title: shown.row.title, form: named(form), schedule: named(form.schedule), period },
    office: officeIn(names, shown.dossier.lead),
    ...(typeof dueOn === 'string' && { dueOn }),
    state: { id: path, label: stateLabel(shown.process.procedure, path) },
    ...{ isOpen: act !== undefined, mayWrite: act !== undefined && mayWrite(viewer, shown) },
    ...{ version: file.version, sums: form.sums, answers, findings },
    ...correction(found, viewer),
    ...(file.savedBy && {
      savedBy: { ...file.savedBy, person: names.persons.get(file.savedBy.person) ?? file.savedBy.person },
    }),
    known: lines.flatMap(one => presentKnown(form, one)),
    questions: Object.entries(form.questions).map(([line, { feeds, askedOf, ...question }]) => ({
      ...{ line, ...question, ...(feeds && { feeds: named(feeds) }) },
      earlier: earlier.flatMap(one => {
        const value = question.asks === 'number' ? one.answers[line]?.value : undefined
        return value === undefined ? [] : [{ period: one.period, value }]
      }),
    })),
    minutes: Object.values(form.questions).reduce((sum, one) => sum + one.minutes, 0),
    handedIn: file.handedIn.map(({ on, person, digest, findings: then }) => ({
      ...{ on, digest, findings: then },
      person: { id: person, name: names.persons.get(person) ?? person },
    })),
  }
}

/** What stands for good is not written over: another report corrects it, and both are kept. */
function correction(
  { shown, form }: Found,
  viewer: Viewer,
): Pick<ReportPageShape, 'mayCorrect' | 'corrects'> {
  const { facts, procedure } = shown.process
  const corrects = facts[procedure.opens.corrects ?? '']
  return {
    mayCorrect: standsSince(form, shown) !== undefined && mayWrite(viewer, shown),
    ...(typeof corrects === 'string' && { corrects }),
  }
}

/** Opens the report that corrects one which stands, with its answers to begin from. */
export async function correctReport(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<ReportPageShape | Refusal> {
  const found = await find(house, viewer, id)
  if (isRefusal(found)) return found
  const { process, dossier, row } = found.shown
  const { corrects } = process.procedure.opens
  if (corrects === undefined || standsSince(found.form, found.shown) === undefined)
    return refuse('report-not-standing', id)
  const { schedule = '', period = '' } = process.facts
  const opened = await (await house.desk()).open(viewer, {
    ...{ procedure: process.procedure.id, lead: dossier.lead, place: dossier.place, on: viewer.on },
    ...{ title: row.title, facts: { schedule, period, [corrects]: id } },
  })
  if (isRefusal(opened)) return opened
  const about = { ledger: await house.ledger(), viewer, now: house.now(), version: 0 }
  const matter = { matter: opened.case.id, office: dossier.lead }
  const saved = await saveAnswers({ ...about, ...matter }, found.file.handedIn.at(-1)?.answers ?? {})
  return isRefusal(saved) ? saved : reportPage(house, viewer, opened.case.id)
}

const mayWrite = (viewer: Viewer, { dossier }: ShownCase): boolean =>
  !isRefusal(speaksFor(viewer, [dossier.lead]))

function presentKnown({ filledIn }: ReportForm, { refused, ...one }: KnownLine): KnownLineShape[] {
  const of = filledIn[one.line]
  if (!of) return []
  const { label, unit } = of
  return [
    { ...one, label, unit, ...(refused && { refused: presentRefusal(refuse(refused as RefusalName)) }) },
  ]
}

/** Why nothing can be written any more: the period is closed, or it was handed in. */
function closedTo({ shown, act }: Found): Refusal | undefined {
  if (act !== undefined) return undefined
  const { closesOn } = shown.process.facts
  const isMissed = isClosed(shown.process) && shown.process.history.some(one => 'ranOut' in one)
  return isMissed ? refuse('period-closed', String(closesOn ?? '')) : refuse('report-handed-in', shown.row.id)
}

interface Sent {
  readonly id: string
  readonly version: number
  readonly answers: Answers
}

/** Keeps what somebody wrote. Text where a number is due is refused with its line. */
export async function saveReport(
  house: House,
  viewer: Viewer,
  { id, version, answers }: Sent,
): Promise<ReportPageShape | Refusal> {
  const found = await find(house, viewer, id)
  if (isRefusal(found)) return found
  const fault = closedTo(found) ?? faultIn(found.form, answers)
  if (fault) return fault
  const saved = await saveAnswers(await enteringOf(house, viewer, found, version), answers)
  return isRefusal(saved) ? saved : reportPage(house, viewer, id)
}

const enteringOf = async (house: House, viewer: Viewer, { shown }: Found, version: number) => ({
  ...{ ledger: await house.ledger(), viewer, now: house.now(), version },
  ...{ matter: shown.row.id, office: shown.dossier.lead },
})

function faultIn(form: ReportForm, answers: Answers): Refusal | undefined {
  const strange = Object.keys(answers).find(line => !(line in form.questions))
  if (strange !== undefined) return refuse('unknown-line', strange.slice(0, 100))
  const written = Object.fromEntries(Object.entries(answers).filter(([, one]) => one.value.trim() !== ''))
  const wrong = findingsOf(form, { answers: written, known: {}, earlier: {} }).find(
    one => one.how === 'not-a-number',
  )
  return wrong && refuse('answer-not-a-number', `${wrong.line}: ${answers[wrong.line]?.value.slice(0, 40)}`)
}

/** Hands a report in: what was written, what was known and why it stands are frozen as the case moves. */
export async function handInReport(
  house: House,
  viewer: Viewer,
  { id, version }: Pick<Sent, 'id' | 'version'>,
): Promise<ReportPageShape | Refusal> {
  const found = await find(house, viewer, id)
  if (isRefusal(found)) return found
  const { shown, file, act = '' } = found
  const closed = closedTo(found)
  if (closed) return closed
  if (file.version !== version) return refuse('changed-meanwhile', `${id}#${file.version}`)
  const done = await actInCase(house, viewer, {
    ...{ case: id, act, on: viewer.on, version: shown.dossier.version },
  })
  return isRefusal(done) ? done : reportPage(house, viewer, id)
}

/**
 * An act of a case. One with which a report is handed in freezes its form as it stands, in the same append;
 * where something is not answered, or not explained, neither is done.
 */
export async function actInCase(house: House, viewer: Viewer, asked: ActAsked): Promise<Outcome | Refusal> {
  const desk = await house.desk()
  const found = await formWith(house, viewer, asked)
  if (!found) return desk.act(viewer, asked)
  const { form } = found
  const { answers, lines, findings } = standOf(found)
  const [stops] = standing(findings, answers)
  if (stops) return refuse(stopping[stops.how], form.questions[stops.line]?.label.zh)
  const body = {
    ...{ form: form.id, formVersion: formVersionOf(form), period: found.period, answers, known: lines },
    ...{ findings, caseVersion: found.shown.dossier.version, act: asked.act },
  }
  const beside = handedInBeside(await enteringOf(house, viewer, found, found.file.version), body)
  if (isRefusal(beside)) return beside
  // What the form says is not said twice.
  const facts = { ...asked.facts, [form.words.fact]: answers[form.words.question]?.value ?? '' }
  return desk.act(viewer, { ...asked, facts, beside })
}

/** The form that is handed in with an act; nothing where it has none, or the act cannot be done anyway. */
async function formWith(house: House, viewer: Viewer, asked: ActAsked): Promise<Found | undefined> {
  const forms = [...house.catalogue.reportForms.values()]
  if (!forms.some(one => one.handedInBy.includes(asked.act))) return undefined
  const found = await find(house, viewer, asked.case)
  return isRefusal(found) || found.act !== asked.act || !mayWrite(viewer, found.shown) ? undefined : found
}

const stopping = {
  missing: 'answer-missing',
  'not-a-number': 'answer-not-a-number',
  'sum-off': 'finding-unexplained',
  'against-known': 'finding-unexplained',
  outlier: 'finding-unexplained',
} as const satisfies Record<string, RefusalName>
