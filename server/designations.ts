import type { Viewer } from '#kernel/authority'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { recusalOf } from '#office/designation/recusal'
import { resultFrom } from '#office/designation/keep-result'
import { nextInLine } from '#office/designation/next-in-line'
import {
  keptNow,
  panelOf,
  recommended,
  type RoundFile,
  roundFiles,
  stateOn,
  toldBy,
} from '#office/designation/round-file'
import { resultOf, type RoundResult } from '#office/designation/round-result'
import type {
  ApplicationShape,
  ExpertDesk,
  MemberShape,
  PublishedRound,
  RoundBrief,
  RoundPage,
  SchemeShape,
} from '#server/api/designations'
import { casebookIn } from '#server/casebook'
import type { House } from '#server/house'
import { namesOf } from '#server/present/case'
import {
  cityIn,
  countObjections,
  numberOf,
  presentObjection,
  presentRound,
  setAsideOf,
  recusalWords,
  reasonIn,
  regionCapOf,
  stateOf,
  textOf,
  weighted,
  wordFor,
} from '#server/present/designation'
import { presentRefusal } from '#server/present/refusal'

async function filesOf(house: House): Promise<RoundFile[]> {
  const ledger = await house.ledger()
  return roundFiles({ ledger, book: casebookIn(house), schemes: house.catalogue.designations })
}

/** Those that the viewer may see: whoever sees a round sees what was applied for in it. */
async function seenBy(house: House, viewer: Viewer): Promise<RoundFile[]> {
  const files = await filesOf(house)
  const rounds = [...new Set(files.map(one => one.run.round.id))]
  const seen = await (await house.desk()).dossiers(viewer, rounds)
  const ids = new Set(seen.map(one => one.id))
  return files.filter(one => ids.has(one.round.id))
}

export const schemesOf = (house: House): SchemeShape[] =>
  [...house.catalogue.designations.values()]
    .map(({ id, label, since, applicants, carriedOut, levels }) => ({
      ...{ id, label, since, applicants, isCarriedOut: carriedOut !== undefined },
      ...(carriedOut && { round: carriedOut.round.id }),
      levels: Object.entries(levels).map(([level, one]) => ({
        ...{ id: level, label: one.label, named: one.named, term: one.term },
        became: one.became?.says,
      })),
    }))
    .sort((a, b) => (a.since < b.since ? -1 : 1))

export async function roundsFor(house: House, viewer: Viewer): Promise<RoundBrief[]> {
  return (await seenBy(house, viewer)).map(one => presentRound(house, one, viewer.on))
}

export async function roundFor(house: House, viewer: Viewer, id: string): Promise<RoundPage | Refusal> {
  const file = (await seenBy(house, viewer)).find(one => one.round.id === id)
  if (!file) return refuse('unknown-round', id)
  const { on } = viewer
  const { process } = file.round
  const kept = keptNow(file, on)
  const result = kept ? resultFrom(kept) : resultOf(file, on, house.places)
  const found = isRefusal(result) ? undefined : result
  const names = await namesOf(house, on)
  return {
    ...presentRound(house, file, on),
    ...{ ties: wordFor(file.round, 'ties'), cap: regionCapOf(house, file) },
    ...{ seed: numberOf(process.facts.seed), minimum: numberOf(process.facts.minimum) },
    applications: applicationsOf(house, file, on, found),
    members: (found?.members ?? []).map(one => memberOf(house, file, one, names.persons)),
    ...(found && { alpha: found.alpha, line: found.cut.line, runs: found.cut.doubts?.runs }),
    noChance: found?.cut.noChance?.says,
    isKept: kept !== undefined,
    objection: file.run.objection.id,
    objections: file.objections.map(one => presentObjection(house, file, one, on)),
    ...(isRefusal(result) && { refused: presentRefusal(result) }),
  }
}

function applicationsOf(
  house: House,
  file: RoundFile,
  on: string,
  result: RoundResult | undefined,
): ApplicationShape[] {
  const cut = new Map((result?.cut.units ?? []).map(one => [one.unit, one]))
  const worth = new Map((result?.calibrated.units ?? []).map(one => [one.unit, one]))
  const next = nextInLine(file, on)
  const shown = file.applications.map((one): ApplicationShape => {
    const [own, points] = [cut.get(one.id), worth.get(one.id)]
    return {
      ...{ id: one.id, city: cityIn(house, one.place), state: stateOf(one, on) },
      own: weighted(file, criterion => one.process.facts[criterion.own]),
      scores: points?.scores ?? 0,
      ...(points && { mean: points.mean, calibrated: points.calibrated, error: points.error }),
      ...(own && { rank: own.rank ?? undefined, isIn: own.isIn, says: reasonIn(house, own) }),
      chance: own?.above ?? undefined,
      veto: wordFor(one, 'veto'),
      ...{ setAside: setAsideOf(file, one), isNext: next.includes(one.id) },
    }
  })
  return shown.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.city.id < b.city.id ? -1 : 1))
}

function memberOf(
  house: House,
  { applications }: RoundFile,
  one: RoundResult['members'][number],
  persons: ReadonlyMap<string, string>,
): MemberShape {
  const city = (id: string) => cityIn(house, applications.find(a => a.id === id)?.place ?? '')
  return {
    ...{ expert: one.expert, name: persons.get(one.expert) ?? one.expert, place: cityIn(house, one.place) },
    ...{ scores: one.scores, leniency: one.leniency },
    recused: one.recused.map(({ application, why }) => ({ city: city(application), why: recusalWords[why] })),
    missing: one.missing.map(city),
  }
}

/** What is published, for anybody, as it was computed then; only where a city stands has changed since. */
export async function publishedRounds(house: House): Promise<PublishedRound[]> {
  const on = house.today
  const files = (await filesOf(house)).filter(one => one.run.published.includes(stateOn(one.round, on)))
  return files.map(file => {
    const { round, scheme } = file
    const [kept, { facts, documents }] = [keptNow(file, on), round.process]
    const called = documents[0]?.on
    return {
      ...{ id: round.id, scheme: { id: scheme.id, label: scheme.label } },
      province: cityIn(house, round.place),
      ...(called && { calledOn: dayOf(called) }),
      quota: numberOf(facts.quota) ?? 0,
      ...{ objectUntil: textOf(facts.objectUntil), state: stateOf(round, on) },
      ...{ ties: wordFor(round, 'ties'), seed: numberOf(facts.seed), cap: regionCapOf(house, file) },
      ...(kept && { line: kept.line, noChance: resultFrom(kept).cut.noChance?.says }),
      isKept: kept !== undefined,
      cities: publishedCities(house, file, on),
      objections: countObjections(file, on),
    }
  })
}

/** Every city that was published as recommended, with the score under which it was published last. */
function publishedCities(house: House, file: RoundFile, on: string): PublishedRound['cities'] {
  const scores = new Map<string, { score: number | null; above: number | null }>()
  for (const { units, recommended: ids } of file.kept)
    for (const one of units) if (ids.includes(one.unit)) scores.set(one.unit, one)
  const ids = file.kept.length > 0 ? [...scores.keys()] : recommended(file, on).map(one => one.id)
  const cities = file.applications.flatMap(one => {
    const published = scores.get(one.id)
    const state = { city: cityIn(house, one.place), state: stateOf(one, on), setAside: setAsideOf(file, one) }
    const told = { score: published?.score ?? undefined, chance: published?.above ?? undefined }
    return ids.includes(one.id) ? [{ ...state, ...told }] : []
  })
  return cities.sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
}

/** The rounds on whose panel the viewer is, with what waits for him. */
export async function deskOf(house: House, viewer: Viewer): Promise<ExpertDesk> {
  const { on, person } = viewer
  const rounds = (await filesOf(house)).flatMap(file => {
    const member = panelOf(file).find(one => one.expert === person)
    if (!member) return []
    const { run, applications } = file
    const isReviewed = run.reviewed.includes(stateOn(file.round, on))
    return [
      {
        ...{ round: presentRound(house, file, on), act: run.score, expert: person },
        criteria: run.criteria.map(({ field, weight }) => ({
          ...{ field, weight, label: run.application.fields?.[field]?.label ?? { zh: field, en: field } },
        })),
        comment: {
          field: run.comment,
          label: run.application.fields?.[run.comment]?.label ?? { zh: '', en: '' },
        },
        applications: applications.flatMap(one => {
          const state = stateOf(one, on)
          const isOpen = isReviewed && run.application.states[state.id]?.on?.[run.score] !== undefined
          const given = toldBy(one, run.score).findLast(facts => facts.expert === person)
          const why = recusalOf(member, one.place, house.places)
          if (!isOpen && !given && !why) return []
          const points = run.criteria.map(({ field }) => [field, numberOf(given?.[field]) ?? 0] as const)
          return [
            {
              ...{ id: one.id, city: cityIn(house, one.place), state, isOpen, version: one.version },
              ...(given && { given: Object.fromEntries(points), comment: textOf(given[run.comment]) }),
              ...(why && { recused: recusalWords[why] }),
            },
          ]
        }),
      },
    ]
  })
  return { rounds }
}
