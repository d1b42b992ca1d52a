import type { Viewer } from '#kernel/authority'
import type { Case } from '#kernel/procedures/case'
import { rolesOf } from '#kernel/procedures/case'
import { actIn, basisOfAct } from '#kernel/procedures/chart'
import { actsOf } from '#kernel/procedures/check'
import { asProcedure, type HandOver } from '#kernel/procedures/hand-over'
import type { Role } from '#kernel/procedures/role'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Label } from '#kernel/source'
import type { ActAsked } from '#office/casework/act-on-case'
import type { HandOverActAsked, HandOverAsked } from '#office/casework/hand-over-case'
import type { OpenAsked } from '#office/casework/open-case'
import type { Concern } from '#server/api/refusals'
import type { House } from '#server/house'
import { namesOf } from '#server/present/case'
import { presentCitation } from '#server/present/citation'
import { type AskedOf, concerning, listed, whoMay } from '#server/present/concern'

type Told = Refusal & Concern

/** Why an act was refused, by what of its case the viewer may see. */
export async function refusedAct(
  house: House,
  viewer: Viewer,
  asked: ActAsked,
  refusal: Refusal,
): Promise<Told> {
  const shown = await (await house.desk()).show(viewer, asked.case)
  if (isRefusal(shown)) return refusal
  const { process } = shown
  const act = shown.acts.find(one => one.open.name === asked.act)
  const names = await namesOf(house, viewer.on)
  return concerning(refusal, {
    ...standing(process, asked.act, viewer),
    facts: asked.facts,
    ...(act && { who: whoMay(act.roles, act.offices, names) }),
  })
}

/** Why a case was not opened. */
export function refusedOpening(house: House, viewer: Viewer, asked: OpenAsked, refusal: Refusal): Told {
  const procedure = house.catalogue.procedures.get(asked.procedure)
  if (!procedure) return { ...refusal, fields: ['procedure'] }
  const [basis] = procedure.basis
  if (refusal.refused === 'office-not-competent')
    return {
      ...{ ...refusal, fields: ['lead'], said: kindsSaid(procedure.offices) },
      ...(basis && { basis: presentCitation(basis) }),
    }
  if (refusal.refused === 'unknown-office') return { ...refusal, fields: ['lead'] }
  if (refusal.refused === 'unknown-place') return { ...refusal, fields: ['place'] }
  const who = rolesSaid(procedure.opens.by)
  return concerning(refusal, { procedure, basis, who, facts: asked.facts, today: viewer.on })
}

/** Why a hand-over was not drafted. */
export async function refusedDraft(
  house: House,
  viewer: Viewer,
  asked: HandOverAsked,
  refusal: Refusal,
): Promise<Told> {
  if (refusal.refused === 'name-kept') return sheltered(house, viewer, asked.case, refusal)
  const way = house.catalogue.handOvers.get(asked.kind) as HandOver | undefined
  if (!way) return refusal
  const [basis] = way.basis
  const law = basis && { basis: presentCitation(basis) }
  if (refusal.refused === 'office-not-competent')
    return { ...refusal, fields: ['to'], said: kindsSaid(way.to.officeKinds), ...law }
  if (refusal.refused === 'unknown-office') return { ...refusal, fields: ['to'] }
  if (refusal.refused === 'act-not-open' || refusal.refused === 'guard-not-met')
    return { ...refusal, said: way.trigger.label, ...law }
  const procedure = asProcedure(way)
  return concerning(refusal, { procedure, basis, facts: asked.facts, today: viewer.on })
}

/** Why an act of a hand-over was refused. */
export async function refusedMove(
  house: House,
  viewer: Viewer,
  asked: HandOverActAsked,
  refusal: Refusal,
): Promise<Told> {
  const shown = await (await house.desk()).showHandOver(viewer, asked.handOver)
  if (isRefusal(shown)) return refusal
  const { process, row } = shown
  if (refusal.refused === 'name-kept') return sheltered(house, viewer, row.fromCase, refusal)
  const open = actIn(process.procedure, process.states, asked.act)
  const roles = open ? rolesOf(open.act.by) : []
  const offices = roles.map(one => (one.of === 'addressee' ? row.toOffice : row.fromOffice))
  const names = await namesOf(house, viewer.on)
  return concerning(refusal, {
    ...standing(process, asked.act, viewer),
    ...{ facts: asked.facts, who: whoMay(roles, offices, names) },
  })
}

/** The article by which the name of whoever reported stays with the office. */
async function sheltered(house: House, viewer: Viewer, id: string, refusal: Refusal): Promise<Told> {
  const shown = await (await house.desk()).show(viewer, id)
  const roles = isRefusal(shown) ? [] : shown.process.procedure.roles
  const basis = roles.find(one => one.sheltered)?.sheltered
  return { ...refusal, ...(basis && { basis: presentCitation(basis) }) }
}

function standing(process: Case, name: string, { on: today }: Viewer): AskedOf {
  const { procedure, states } = process
  const open = actIn(procedure, states, name)
  const known = actsOf(procedure).find(one => one.name === name)
  const basis = known && basisOfAct(procedure, { ...known, naming: known.path })
  return { procedure, process, today, ...(open && { open }), ...(basis && { basis }) }
}

const rolesSaid = (roles: readonly Role[]): Label => {
  const { zh, en } = listed(roles.map(one => one.label))
  return { zh: `由${zh}办理。`, en: `It is for: ${en}.` }
}

const kindsSaid = (kinds: readonly { readonly label: Label }[]): Label => {
  const { zh, en } = listed(kinds.map(one => one.label))
  return { zh: `有职权的是：${zh}。`, en: `Competent are: ${en}.` }
}
