import type { CarriedOut } from '#kernel/assessment/designation-scheme'
import { isScore } from '#kernel/assessment/panel'
import { standsOn } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import { isClosed, rolesOf } from '#kernel/procedures/case'
import { actsOf } from '#kernel/procedures/check'
import { dayOf, isBefore } from '#kernel/procedures/moment'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { subjectOfCase } from '#office/casework/case-entries'
import type { Heed, Heeded, Rested } from '#office/casework/heed'
import { againstCalling } from '#office/designation/heed-calling'
import { againstStanding } from '#office/designation/heed-standing'
import { keepingOf } from '#office/designation/keep-result'
import { RESULT_KEPT, subjectOfResult } from '#office/designation/kept-result'
import { recusalOf } from '#office/designation/recusal'
import {
  type Ground,
  panelOf,
  recommended,
  type RoundFile,
  roundFile,
  stateOn,
} from '#office/designation/round-file'
import { resultOf } from '#office/designation/round-result'

/** What a round says against what is about to be done in it: its cut-off day, quota, panel and objections. */
export function heedDesignation(ground: Ground & { readonly places: PlacesIndex }): Heed {
  const runs = [...ground.schemes.values()].flatMap(({ carriedOut }) => carriedOut ?? [])
  return async heeded => {
    const run = runs.find(({ round, application, objection }) =>
      [round.id, application.id, objection.id].includes(heeded.procedure),
    )
    if (!run) return undefined
    const wrong =
      run.round.id === heeded.procedure ? againstCalling(run, heeded, ground) : pointsWrong(run, heeded)
    if (wrong || !isAsked(run, heeded)) return wrong
    const id = run.round.id === heeded.procedure ? heeded.case : (heeded.known.round ?? heeded.facts.round)
    const file = await roundFile(ground, String(id ?? ''))
    if (!file) return refuse('unknown-round', String(id ?? ''))
    const refused =
      (heeded.act === run.setAside ? undefined : against(file, heeded, ground.places)) ??
      againstStanding(file, heeded, ground.places)
    return refused ?? restedOn(file, heeded, ground.places)
  }
}

/**
 * The last place of a quota goes to one alone, and what is published is what all came to: both rest on all
 * applications as they stand. A publication keeps its result with it.
 */
function restedOn(file: RoundFile, { act, case: own, on }: Heeded, places: PlacesIndex): Rested | Refusal {
  const { applications, run, round } = file
  if (act !== run.recommend && act !== run.publish) return { versions: {} }
  const others = applications.filter(one => one.id !== own)
  const versions = Object.fromEntries(others.map(one => [subjectOfCase(one.id), one.version]))
  if (act === run.recommend) return { versions }
  const result = resultOf(file, on, places)
  if (isRefusal(result)) return result
  const body = keepingOf(
    result,
    recommended(file, on).map(one => one.id),
  )
  return { versions, beside: [{ subject: subjectOfResult(round.id), kind: RESULT_KEPT, body }] }
}

/** Only these acts ask for the round; all others are those of one case. */
const isAsked = (
  { round, recommend, setAside, score, list, designate, dismiss, publish, sendUp }: CarriedOut,
  one: Heeded,
): boolean =>
  one.procedure === round.id
    ? [dismiss, publish, sendUp].includes(one.act)
    : one.case === undefined || [recommend, setAside, score, list, designate].includes(one.act)

function pointsWrong({ criteria }: CarriedOut, { facts }: Heeded): Refusal | undefined {
  for (const name of criteria.flatMap(({ field, own }) => [field, own])) {
    const points = facts[name]
    if (points !== undefined && !isScore(Number(points)))
      return refuse('points-out-of-range', `${name}: ${points}`)
  }
  return undefined
}

function against(file: RoundFile, heeded: Heeded, places: PlacesIndex): Refusal | undefined {
  const { run } = file
  const { procedure, act } = heeded
  if (procedure === run.objection.id) return againstObjection(file, heeded)
  if (procedure === run.round.id) return againstRound(file, heeded)
  if (heeded.case === undefined) return againstApplying(file, heeded, places)
  const state = stateOn(file.round, heeded.on)
  const isItsTime = act === run.designate || (act === run.list ? run.sentUp : run.reviewed).includes(state)
  if (!isItsTime) return refuse('round-not-reviewed', `${file.round.id}: ${state}`)
  if (act === run.score) return againstScoring(file, heeded, places)
  return act === run.recommend ? againstRecommending(file, heeded) : stillOpen(file, heeded.case)
}

function againstRound(file: RoundFile, heeded: Heeded): Refusal | undefined {
  const { publish, dismiss } = file.run
  if (heeded.act === publish) return undecided(file, heeded)
  if (heeded.act !== dismiss) return stillOpen(file)
  const { expert } = heeded.facts
  const isMember = panelOf(file).some(one => one.expert === expert)
  return isMember ? undefined : refuse('not-on-panel', `${expert}, ${file.round.id}`)
}

function againstApplying(
  { round, run }: RoundFile,
  heeded: Heeded,
  places: PlacesIndex,
): Refusal | undefined {
  const { applyBy } = round.process.facts
  if (stateOn(round, heeded.on) !== run.called)
    return refuse('round-not-open', `${round.id}: ${applyBy ?? '-'}`)
  if (heeded.facts.applyBy !== applyBy) return refuse('round-not-open', `applyBy ${applyBy}`)
  const place = places.byCode(heeded.place)
  if (!place || standsOn(place, dayOf(heeded.on)))
    return places.isWithin(heeded.place, round.place)
      ? undefined
      : refuse('place-of-another', `${heeded.place}: ${round.id} (${round.place})`)
  const became = (place.successors ?? []).map(code => places.byCode(code)?.label.zh ?? code)
  return refuse('unit-merged', `${place.label.zh} → ${became.join('、')}`)
}

function againstScoring(file: RoundFile, heeded: Heeded, places: PlacesIndex): Refusal | undefined {
  const { expert } = heeded.facts
  const member = panelOf(file).find(one => one.expert === heeded.viewer.person)
  if (!member || expert !== member.expert || isBefore(heeded.on, member.since))
    return refuse('not-on-panel', `${expert}, ${file.round.id}`)
  const isApplicants = heeded.viewer.duties.some(one => one.office.id === heeded.lead.id)
  const recusal = isApplicants ? 'own-city' : recusalOf(member, heeded.place, places)
  const city = places.byCode(heeded.place)?.label.zh ?? heeded.place
  return recusal && refuse('expert-recused', `${member.expert}, ${city}: ${recusal}`)
}

function againstRecommending(file: RoundFile, heeded: Heeded): Refusal | undefined {
  const { veto } = heeded.known
  if (veto !== undefined) return refuse('veto-stands', String(veto))
  const quota = Number(file.round.process.facts.quota)
  const used = recommended(file, heeded.on).length
  return used < quota ? undefined : refuse('quota-used', `${used}/${quota}`)
}

function againstObjection(
  { round, run, applications }: RoundFile,
  { facts, on, lead }: Heeded,
): Refusal | undefined {
  const application = applications.find(one => one.id === facts.of)
  if (!application) return refuse('unknown-case', String(facts.of ?? ''))
  const subject = stateOn(application, on) === run.titleNotice ? application : round
  const { objectUntil } = subject.process.facts
  const isPublished = subject === application || run.published[0] === stateOn(round, on)
  if (!isPublished || facts.objectUntil !== objectUntil)
    return refuse('nothing-published', `${round.id}: ${objectUntil ?? '-'}`)
  // Whoever has published decides on what is said against it, and no city on itself.
  const isHis = subject === round ? lead.id === round.lead : namesTitles(run).includes(lead.officeKind)
  return isHis ? undefined : refuse('office-not-competent', `${lead.id}: ${round.lead}`)
}

/** Kinds of office that may name a city. */
const namesTitles = ({ application, designate }: CarriedOut): string[] =>
  actsOf(application)
    .filter(one => one.name === designate)
    .flatMap(({ act }) => rolesOf(act.by))
    .flatMap(({ of }) => (typeof of === 'string' ? [] : [of.id]))

/** Who is neither recommended nor out of it would be published as neither. */
function undecided({ run, applications }: RoundFile, { on }: Heeded): Refusal | undefined {
  const waiting = applications.filter(one => run.undecided.includes(stateOn(one, on)))
  return waiting.length > 0
    ? refuse('applications-undecided', waiting.map(one => one.id).join(', '))
    : undefined
}

function stillOpen({ objections }: RoundFile, application?: string): Refusal | undefined {
  const own = objections.filter(one => application === undefined || one.process.facts.of === application)
  const open = own.filter(one => !isClosed(one.process))
  return open.length > 0 ? refuse('objection-open', open.map(one => one.id).join(', ')) : undefined
}
