import type { AssessmentCatalogue, AssessmentDefinition } from '#kernel/assessment/assessment-catalogue'
import type { CityTemplate } from '#kernel/city-template'
import type { Classification } from '#kernel/classification'
import { type Formula, inputsOf, type Rows } from '#kernel/formula'
import type { IndexScheme } from '#kernel/index/scheme'
import type { Indicator, Target } from '#kernel/indicator'
import type { Input } from '#kernel/input'
import type { EvidenceKind, Measure } from '#kernel/measure'
import { eventsRead, fieldsRead } from '#kernel/predicate'
import type { Caution } from '#kernel/procedures/caution'
import { checkProcedure } from '#kernel/procedures/check'
import { asProcedure, type HandOver } from '#kernel/procedures/hand-over'
import type { Limits } from '#kernel/procedures/limit'
import type { Channel, Procedure } from '#kernel/procedures/procedure'
import type { OfficeKind, Role } from '#kernel/procedures/role'
import type { Sentinel } from '#kernel/procedures/sentinel'
import type { Threshold } from '#kernel/procedures/threshold'
import type { Mission, Standard } from '#kernel/programme'
import { type EventKind, eventFields, type Register, rightFields } from '#kernel/register'
import type { Citation, Clause, Source } from '#kernel/source'
import { eachVersion } from '#kernel/versions/version'
import type { WorkCatalogue, WorkDefinition } from '#kernel/work/work-catalogue'

export type Definition =
  | Source
  | Standard
  | Mission
  | Measure
  | EvidenceKind
  | Input
  | Indicator
  | Register
  | EventKind
  | Classification
  | Channel
  | WorkDefinition
  | OfficeKind
  | Role
  | CityTemplate
  | Procedure
  | HandOver
  | Threshold
  | Caution
  | Sentinel
  | IndexScheme
  | AssessmentDefinition

/** Every definition of the house by kind and id; folders are read at start, nothing is listed by hand. */
export interface Catalogue extends WorkCatalogue, AssessmentCatalogue {
  readonly sources: ReadonlyMap<string, Source>
  readonly standards: ReadonlyMap<string, Standard>
  readonly missions: ReadonlyMap<string, Mission>
  readonly measures: ReadonlyMap<string, Measure>
  readonly evidenceKinds: ReadonlyMap<string, EvidenceKind>
  readonly inputs: ReadonlyMap<string, Input>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly registers: ReadonlyMap<string, Register>
  readonly events: ReadonlyMap<string, EventKind>
  readonly classifications: ReadonlyMap<string, Classification>
  readonly channels: ReadonlyMap<string, Channel>
  readonly officeKinds: ReadonlyMap<string, OfficeKind>
  readonly roles: ReadonlyMap<string, Role>
  readonly cityTemplates: ReadonlyMap<string, CityTemplate>
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly handOvers: ReadonlyMap<string, HandOver>
  readonly thresholds: ReadonlyMap<string, Threshold>
  readonly indices: ReadonlyMap<string, IndexScheme>
  readonly cautions: ReadonlyMap<string, Caution>
  readonly sentinels: ReadonlyMap<string, Sentinel>
  readonly targets: readonly Target[]
  /** The numbers of procedures and hand-overs, by place. */
  readonly limits: readonly Limits[]
}

/**
 * Builds the catalogue and refuses to be built on a fault: two of one id, a field that does not exist, a
 * procedure that cannot be run. With the limits of jurisdictions these are checked too.
 */
export function catalogueOf(
  definitions: readonly Definition[],
  targets: readonly Target[] = [],
  limits?: readonly Limits[],
): Catalogue {
  const of = <K extends Definition['kind']>(kind: K) => {
    const found = new Map<string, Extract<Definition, { kind: K }>>()
    for (const one of definitions) {
      if (one.kind !== kind) continue
      if (found.has(one.id)) throw new Error(`Fault: two definitions of ${kind} '${one.id}'`)
      found.set(one.id, one as Extract<Definition, { kind: K }>)
    }
    return found
  }
  const catalogue: Catalogue = {
    sources: of('source'),
    standards: sortByCode(of('standard')),
    missions: sortByCode(of('mission')),
    measures: sortByCode(of('measure')),
    evidenceKinds: of('evidence-kind'),
    inputs: of('input'),
    indicators: sortByCode(of('indicator')),
    registers: of('register'),
    events: of('event'),
    classifications: of('classification'),
    channels: sortByCode(of('channel')),
    linesOfWork: sortByCode(of('line-of-work')),
    reportSchedules: of('report-schedule'),
    reportForms: of('report-form'),
    boards: of('board'),
    designations: of('designation-scheme'),
    officeKinds: of('office-kind'),
    roles: of('role'),
    cityTemplates: of('city-template'),
    procedures: of('procedure'),
    handOvers: of('hand-over'),
    thresholds: of('threshold'),
    ...{ indices: of('index'), peerGroupings: of('peer-grouping') },
    ...{ cautions: of('caution'), sentinels: of('sentinel') },
    ...{ declarationRules: of('declaration-rule'), manipulationTests: of('manipulation-test') },
    ...{ targets, limits: limits ?? [] },
  }
  for (const one of [...catalogue.indicators.values()].flatMap(eachVersion)) checkIndicator(one, catalogue)
  for (const procedure of catalogue.procedures.values()) checkProcedure(procedure, limits)
  for (const handOver of catalogue.handOvers.values()) checkProcedure(asProcedure(handOver), limits)
  for (const { of } of catalogue.limits)
    if (!catalogue.procedures.has(of) && !catalogue.handOvers.has(of))
      throw new Error(`Fault: limits of '${of}', which is no procedure and no hand-over`)
  return catalogue
}

/** P1.10 comes after P1.2. */
const { compare } = new Intl.Collator('en', { numeric: true })
const sortByCode = <T extends { code: string }>(map: Map<string, T>): Map<string, T> =>
  new Map([...map].sort(([, a], [, b]) => compare(a.code, b.code)))

function checkIndicator(indicator: Indicator, catalogue: Catalogue): void {
  const fault = (what: string) => new Error(`Fault: indicator '${indicator.id}' ${what}`)
  for (const input of inputsOf(indicator.value))
    if (!catalogue.inputs.has(input.id))
      throw fault(`reads input '${input.id}', which has no file of its own`)
  for (const rows of rowsIn(indicator.value)) {
    for (const register of rows.registers) {
      if (!catalogue.registers.has(register.id)) throw fault(`counts '${register.id}', which is no register`)
      const fields = new Set([...Object.keys(rightFields), ...Object.keys(register.fields ?? {})])
      if (rows.of === 'events') for (const name of Object.keys(eventFields)) fields.add(name)
      for (const name of fieldsRead(rows.where))
        if (!fields.has(name)) throw fault(`reads field '${name}', which ${register.id} does not have`)
    }
    const events = new Set(rows.registers.flatMap(register => register.events.map(event => event.id)))
    for (const code of eventsRead(rows.where))
      if (!events.has(code)) throw fault(`asks for event '${code}', which none of its registers has`)
  }
}

/** All rows a formula looks at. */
export function rowsIn(formula: Formula): Rows[] {
  switch (formula.node) {
    case 'input':
      return []
    case 'known':
      return rowsIn(formula.counted)
    case 'ratio':
      return [...rowsIn(formula.numerator), ...rowsIn(formula.denominator)]
    case 'plus':
      return formula.of.flatMap(rowsIn)
    case 'minus':
      return [...rowsIn(formula.from), ...rowsIn(formula.take)]
    case 'growth':
    case 'earlier':
    case 'times':
      return rowsIn(formula.of)
    default:
      return [formula.rows]
  }
}

/** The clauses of a source, each with the definitions that answer it; one that none answers is open. */
export function answersTo(
  source: Source,
  catalogue: Catalogue,
): { clause: Clause; answeredBy: Definition[] }[] {
  const all = [...definitionsOf(catalogue)]
  return (source.clauses ?? []).map(clause => ({
    clause,
    answeredBy: all.filter(one =>
      basisOf(one).some(c => c.source.id === source.id && c.article === clause.id),
    ),
  }))
}

export function* definitionsOf(catalogue: Catalogue): Generator<Definition> {
  for (const kind of Object.values(catalogue)) if (kind instanceof Map) yield* kind.values()
}

export const basisOf = (definition: Definition): readonly Citation[] =>
  'basis' in definition ? definition.basis : []
