import type { Catalogue, Definition } from '#kernel/catalogue'
import { rowsIn } from '#kernel/catalogue'
import { inputsOf } from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import type { Input } from '#kernel/input'
import type { Mission, Standard } from '#kernel/programme'
import { refusals } from '#kernel/refusal'
import type { Register } from '#kernel/register'
import { rightFields, statuses } from '#kernel/register'
import { namesIn, sayFormula } from '#kernel/sentence'
import type { Citation, Language } from '#kernel/source'
import { differenceOf } from '#kernel/versions/difference'
import { versionsOf } from '#kernel/versions/version'
import { sayTerm } from '#kernel/term-sentence'
import type { CatalogueShape, RegisterShape, StandardShape } from '#server/api/catalogue'
import type { InputShape } from '#server/api/figures'
import type { IndicatorBrief, IndicatorPage } from '#server/api/indicators'
import { presentCitation } from '#server/present/citation'

export const presentProgramme = (one: Standard | Mission): StandardShape => ({
  id: one.id,
  code: one.code,
  label: one.label,
  aim: one.aim,
  basis: one.basis.map(presentCitation),
})

export const presentInput = (one: Input): InputShape => ({
  id: one.id,
  label: one.label,
  unit: one.unit,
  supplier: one.supplier,
  counted: one.counted,
  basis: one.basis.map(presentCitation),
  mark: one.mark,
})

export const presentBrief = (one: Indicator): IndicatorBrief => ({
  id: one.id,
  code: one.code,
  label: one.label,
  unit: one.unit,
  decimals: one.decimals,
  better: one.better,
  standard: one.standard.id,
  mission: one.mission.id,
  also: (one.also ?? []).map(other => other.id),
  mark: one.mark,
  countable: rowsIn(one.value).length > 0,
})

export function presentIndicator(one: Indicator, catalogue: Catalogue): IndicatorPage {
  return {
    ...presentBrief(one),
    basis: one.basis.map(presentCitation),
    sentence: { zh: sayFormula(one.value, 'zh'), en: sayFormula(one.value, 'en') },
    names: namesIn(one.value),
    note: one.note,
    versions: versionsIn(one),
    breaks: inputsOf(one.value).flatMap(({ label, breaks = [] }) =>
      breaks.map(({ from, says, basis }) => ({ input: label, from, says, basis: presentCitation(basis) })),
    ),
    clauses: clausesIn(one.basis),
    inputs: [...new Map(inputsOf(one.value).map(input => [input.id, presentInput(input)])).values()],
    registers: [...new Set(rowsIn(one.value).flatMap(rows => rows.registers.map(register => register.id)))],
    examples: one.examples.map(({ says, on, expect }) => ({ says, on, expect })),
    targets: catalogue.targets
      .filter(target => target.indicator.id === one.id)
      .map(({ place, by, value, basis }) => ({ place, by, value, basis: presentCitation(basis) })),
  }
}

function versionsIn(one: Indicator): IndicatorPage['versions'] {
  if (!one.earlier) return []
  return versionsOf(one).map(({ from, until, value, note, basis }, at, all) => {
    const before = all[at + 1]
    const differs = (language: Language) =>
      differenceOf(before ? sayFormula(before.value, language) : '', sayFormula(value, language))
    return {
      ...{ from, until, note, basis: basis.map(presentCitation) },
      sentence: { zh: sayFormula(value, 'zh'), en: sayFormula(value, 'en') },
      ...(before && { differs: { zh: differs('zh'), en: differs('en') } }),
    }
  })
}

/** The clauses of the policy among what something rests on. */
export const clausesIn = (basis: readonly Citation[]): IndicatorPage['clauses'] =>
  basis.flatMap(({ source, article }) =>
    (source.clauses ?? [])
      .filter(clause => clause.id === article)
      .map(clause => ({ source: source.id, id: clause.id, label: clause.label })),
  )

export function presentRegister(one: Register, rights: number): RegisterShape {
  return {
    id: one.id,
    label: one.label,
    entry: one.entry,
    basis: one.basis.map(presentCitation),
    terms: (one.terms ?? []).map(({ from, until, value }) => ({
      from,
      until,
      years: value.years,
      text: { zh: sayTerm(value, one, 'zh'), en: sayTerm(value, one, 'en') },
      basis: presentCitation(value.basis),
    })),
    events: one.events.map(({ id, code, label, effect, status }) => ({ id, code, label, effect, status })),
    fields: { ...rightFields, ...one.fields },
    rights,
    isSearched: one.fromLedger === undefined,
  }
}

export function presentCatalogue(catalogue: Catalogue, rights: ReadonlyMap<string, number>): CatalogueShape {
  return {
    standards: [...catalogue.standards.values()].map(presentProgramme),
    missions: [...catalogue.missions.values()].map(presentProgramme),
    indicators: [...catalogue.indicators.values()].map(presentBrief),
    inputs: [...catalogue.inputs.values()].map(presentInput),
    registers: [...catalogue.registers.values()].map(one => presentRegister(one, rights.get(one.id) ?? 0)),
    statuses,
    refusals,
  }
}

export const presentLink = (one: Definition) => ({ kind: one.kind, id: one.id, label: one.label })
