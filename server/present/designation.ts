import type { CutUnit } from '#kernel/assessment/decide'
import { dayOf } from '#kernel/procedures/moment'
import type { Fact } from '#kernel/procedures/facts'
import { isClosed } from '#kernel/procedures/case'
import type { Label } from '#kernel/source'
import type { Dossier } from '#office/casework/dossier'
import type { Recusal } from '#office/designation/recusal'
import { placesIn } from '#office/designation/region'
import { recommended, type RoundFile, stateOn } from '#office/designation/round-file'
import type { CityShape, ObjectionShape, RegionCap, RoundBrief, SetAside } from '#server/api/designations'
import type { Named } from '#server/api/procedures'
import type { House } from '#server/house'

export const recusalWords: Readonly<Record<Recusal, Label>> = {
  'own-city': { zh: '来自该市', en: 'from the city' },
  'declared-tie': { zh: '声明有利害关系', en: 'declared a tie' },
}

export function cityIn({ places }: House, code: string): CityShape {
  const label = places.byCode(code)?.label ?? { zh: code, en: code }
  return { id: code, label }
}

export const stateOf = (dossier: Dossier, on: string): Named => {
  const id = stateOn(dossier, on)
  return { id, label: dossier.process.procedure.states[id]?.label ?? { zh: id, en: id } }
}

export const numberOf = (fact: Fact | undefined): number | undefined =>
  typeof fact === 'number' ? fact : undefined
export const textOf = (fact: Fact | undefined): string | undefined =>
  typeof fact === 'string' && fact !== '' ? fact : undefined

/** The word for a code of a field. */
export function wordFor({ process }: Dossier, field: string): Label | undefined {
  const value = textOf(process.facts[field])
  return value === undefined ? undefined : process.procedure.fields?.[field]?.values?.[value]
}

export function presentRound(house: House, file: RoundFile, on: string): RoundBrief {
  const { round, scheme, run } = file
  const { quota, applyBy, objectUntil } = round.process.facts
  const state = stateOf(round, on)
  return {
    ...{ id: round.id, title: round.title, state },
    scheme: { id: scheme.id, label: scheme.label },
    province: cityIn(house, round.place),
    quota: numberOf(quota),
    recommended: recommended(file, on).length,
    ...{ applyBy: textOf(applyBy), objectUntil: textOf(objectUntil) },
    isPublished: run.published.includes(state.id),
  }
}

export const presentObjection = (house: House, file: RoundFile, one: Dossier, on: string): ObjectionShape => {
  const of = file.applications.find(application => application.id === one.process.facts.of)
  return {
    ...{ id: one.id, on: dayOf(one.process.openedOn), state: stateOf(one, on) },
    city: cityIn(house, of?.place ?? ''),
  }
}

/** The cap that the call has laid down. */
export function regionCapOf(house: House, { round }: RoundFile): RegionCap | undefined {
  const { capMost, capPlaces } = round.process.facts
  const [by, most] = [wordFor(round, 'capBy'), numberOf(capMost)]
  return by && most !== undefined
    ? { by, most, places: placesIn(capPlaces).map(one => cityIn(house, one)) }
    : undefined
}

/** Why it is above the line or not; a region whose places are taken by its name. */
export function reasonIn(house: House, { why, at = '', says }: CutUnit): Label {
  if (why !== 'cap') return says
  const place = house.places.byCode(at.slice(at.indexOf(': ') + 2))
  const { zh, en } = place?.label ?? { zh: '所列各地', en: 'listed places' }
  return { zh: `${zh}的名额已满`, en: `the places of ${en} are taken` }
}

/** The act that took its recommendation back. */
export function setAsideOf({ run }: RoundFile, { process }: Dossier): SetAside | undefined {
  const done = process.history.findLast(one => !('ranOut' in one) && one.act === run.setAside)
  if (!done || 'ranOut' in done) return undefined
  return { on: dayOf(done.at), why: String(done.facts?.setAsideFor ?? '') }
}

export function countObjections({ objections, run }: RoundFile, on: string) {
  const upheld = objections.filter(one => stateOn(one, on) === run.upheld).length
  const open = objections.filter(one => !isClosed(one.process)).length
  return { received: objections.length, upheld, open }
}

/** The mean of points by the weights of their criteria; nothing where one is missing. */
export function weighted(
  { run }: Pick<RoundFile, 'run'>,
  points: (criterion: RoundFile['run']['criteria'][number]) => Fact | undefined,
): number | undefined {
  const whole = run.criteria.reduce((sum, one) => sum + one.weight, 0)
  const values = run.criteria.map(one => numberOf(points(one)))
  if (values.some(one => one === undefined)) return undefined
  return run.criteria.reduce((sum, one, at) => sum + one.weight * (values[at] as number), 0) / whole
}
