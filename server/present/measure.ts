import type { Measure } from '#kernel/measure'
import type { Mark } from '#kernel/source'
import type { MeasureBrief, MeasurePage } from '#server/api/measures'
import { presentCitation } from '#server/present/citation'
import { clausesIn, presentBrief as presentIndicatorBrief, presentLink } from '#server/present/definition'

export const presentMeasureBrief = (one: Measure): MeasureBrief => ({
  id: one.id,
  code: one.code,
  label: one.label,
  mission: one.mission.id,
  standards: one.standards.map(({ id }) => id),
  lead: presentLink(one.lead),
  courses: one.carriedOutBy?.length ?? 0,
  indicators: one.moves?.length ?? 0,
  mark: surest(one),
})

export const presentMeasure = (one: Measure): MeasurePage => ({
  ...presentMeasureBrief(one),
  basis: one.basis.map(presentCitation),
  clauses: clausesIn(one.basis),
  support: (one.support ?? []).map(presentLink),
  manages: one.manages,
  registers: (one.registers ?? []).map(presentLink),
  carriedOutBy: (one.carriedOutBy ?? []).map(presentLink),
  evidence: one.evidence.map(presentLink),
  moves: (one.moves ?? []).map(presentIndicatorBrief),
  note: one.note,
})

const bySureness: readonly Mark[] = ['read', 'unverified', 'unsure']

const surest = ({ basis }: Measure): Mark =>
  bySureness.find(mark => basis.some(one => one.mark === mark)) ?? 'unsure'
