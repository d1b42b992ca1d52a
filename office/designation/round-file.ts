import type { CarriedOut, DesignationScheme } from '#kernel/assessment/designation-scheme'
import { advance } from '#kernel/procedures/case'
import { MAIN } from '#kernel/procedures/chart'
import type { Facts } from '#kernel/procedures/facts'
import { dayOf, type Moment } from '#kernel/procedures/moment'
import { isRefusal } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import type { Ledger } from '#ledger/open'
import { caseOfSubject, subjectOfCase } from '#office/casework/case-entries'
import type { Casebook } from '#office/casework/casebook'
import { type Dossier, dossierOf } from '#office/casework/dossier'
import { type KeptResult, subjectOfResult } from '#office/designation/kept-result'

/** A round with all that belongs to it, whoever asks. */
export interface RoundFile {
  readonly scheme: DesignationScheme
  readonly run: CarriedOut
  readonly round: Dossier
  readonly applications: readonly Dossier[]
  readonly objections: readonly Dossier[]
  /** What it came to at each publication. */
  readonly kept: readonly KeptResult[]
}

/** Somebody who scores in a round, from where, and with which cities he has said that he has a tie. */
export interface PanelMember {
  readonly expert: string
  readonly since: Moment
  readonly place: string
  /** All places that he was said to be from in this round. */
  readonly from: readonly string[]
  readonly ties: readonly string[]
}

export interface Ground {
  readonly ledger: Ledger
  readonly book: Casebook
  readonly schemes: ReadonlyMap<string, DesignationScheme>
}

/** More cases of designation than a nation has cities. */
const CASES_MAX = 20_000

/** Every round that there is, the latest first. */
export const roundFiles = (ground: Ground): Promise<RoundFile[]> => filesOf(ground)

/** One round alone: what belongs to others is not read. */
export const roundFile = async (ground: Ground, id: string): Promise<RoundFile | undefined> =>
  (await filesOf(ground, id))[0]

async function filesOf({ ledger, book, schemes }: Ground, only?: string): Promise<RoundFile[]> {
  const runs = [...schemes.values()].flatMap(scheme =>
    scheme.carriedOut ? [{ scheme, run: scheme.carriedOut }] : [],
  )
  const ids = runs.flatMap(({ run }) => [run.round.id, run.application.id, run.objection.id])
  const all = await dossiersOf({ ledger, book }, [...new Set(ids)], only)
  const rounds = all.filter(one => runs.some(({ run }) => run.round.id === one.process.procedure.id))
  const kept = await keptOf(ledger, rounds)
  const of = (procedure: string) => all.filter(one => one.process.procedure.id === procedure)
  return runs
    .flatMap(({ scheme, run }) =>
      of(run.round.id).map(round => ({
        ...{ scheme, run, round },
        applications: of(run.application.id).filter(one => one.process.facts.round === round.id),
        objections: of(run.objection.id).filter(one => one.process.facts.round === round.id),
        kept: kept.get(subjectOfResult(round.id)) ?? [],
      })),
    )
    .sort((a, b) => (a.round.process.openedOn < b.round.process.openedOn ? 1 : -1))
}

async function keptOf({ store }: Ledger, rounds: readonly Dossier[]): Promise<Map<string, KeptResult[]>> {
  const sql = `SELECT subject, body FROM entries WHERE subject = ANY($1) ORDER BY subject, version`
  const subjects = rounds.map(one => subjectOfResult(one.id))
  const found = new Map<string, KeptResult[]>()
  for (const { subject, body } of await store.rows<{ subject: string; body: KeptResult }>(sql, [subjects]))
    found.set(subject, [...(found.get(subject) ?? []), body])
  return found
}

async function dossiersOf(
  { ledger, book }: Pick<Ground, 'ledger' | 'book'>,
  procedures: readonly string[],
  round: string | undefined,
): Promise<Dossier[]> {
  // What opened a case says to which round it belongs, and no later act changes it.
  const sql = `SELECT ${entryColumns} FROM entries WHERE subject = ANY(ARRAY(
      SELECT opened.subject FROM cases
      JOIN entries AS opened ON opened.subject = $1 || cases.id AND opened.version = 1
      WHERE cases.procedure = ANY($2)
        AND ($4::text IS NULL OR cases.id = $4 OR opened.body -> 'facts' ->> 'round' = $4)
      LIMIT $3
    )) ORDER BY subject, version`
  const values = [subjectOfCase(''), [...procedures], CASES_MAX, round ?? null]
  const rows = await ledger.store.rows<EntryRow>(sql, values)
  const own = new Map<string, Entry[]>()
  for (const entry of rows.map(entryOf)) {
    const known = own.get(entry.subject)
    if (known) known.push(entry)
    else own.set(entry.subject, [entry])
  }
  const told = [...own].map(([subject, entries]) => dossierOf(caseOfSubject(subject) ?? '', entries, book))
  return told.filter((one): one is Dossier => !isRefusal(one))
}

/** The outermost state of a case on a day: limits that have run out by then have moved it. */
export function stateOn({ process }: Dossier, on: Moment): string {
  const now = dayOf(on) > dayOf(process.on) ? advance(process, on) : process
  const path = (isRefusal(now) ? process : now).states[MAIN] ?? ''
  return path.split('.')[0] ?? ''
}

/** The result of a round that stands published; nothing where none does, or none was kept. */
export const keptNow = ({ kept, run, round }: RoundFile, on: Moment): KeptResult | undefined =>
  run.published.includes(stateOn(round, on)) ? kept.at(-1) : undefined

/** What acts of one name told, in their order. */
export const toldBy = ({ process }: Dossier, act: string): Facts[] =>
  process.history.flatMap(one => (!('ranOut' in one) && one.act === act ? [one.facts ?? {}] : []))

/** What an expert was once from, or had a tie with, stays so for the round, however he is appointed again. */
export function panelOf({ round, run }: Pick<RoundFile, 'round' | 'run'>): PanelMember[] {
  const members = new Map<string, PanelMember>()
  const told = new Map<string, Pick<PanelMember, 'from' | 'ties'>>()
  for (const one of round.process.history) {
    if ('ranOut' in one) continue
    const { expertPlace, declaredTies = [] } = one.facts ?? {}
    const expert = String(one.facts?.expert)
    if (one.act === run.dismiss) members.delete(expert)
    if (one.act !== run.appoint) continue
    const [place, before] = [String(expertPlace), told.get(expert)]
    const from = [...new Set([...(before?.from ?? []), place])]
    const ties = [...new Set([...(before?.ties ?? []), ...[declaredTies].flat().map(String)])]
    members.set(expert, { expert, since: members.get(expert)?.since ?? one.at, place, from, ties })
    told.set(expert, { from, ties })
  }
  return [...members.values()]
}

/** Applications that stand recommended, or have gone on from there. */
export const recommended = ({ run, applications }: RoundFile, on: Moment): Dossier[] =>
  applications.filter(one => ![...run.undecided, ...run.out].includes(stateOn(one, on)))
