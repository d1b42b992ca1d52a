import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { isClosed } from '#kernel/procedures/case'
import type { Facts } from '#kernel/procedures/facts'
import { dayOf } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Board } from '#kernel/work/board'
import { drawn } from '#kernel/work/draw'
import { caseRowOf } from '#office/casework/case-row'
import type { Dossier } from '#office/casework/dossier'
import type {
  BeginShape,
  BoardBrief,
  BoardShape,
  CardPartShape,
  CardShape,
  ToldShape,
} from '#server/api/boards'
import type { CaseBrief, FactShape } from '#server/api/cases'
import type { House } from '#server/house'
import { type Names, named, namesOf, officeIn, presentCase } from '#server/present/case'
import { actLabel } from '#server/present/case-entry'
import { factsIn, fieldsIn } from '#server/present/fields'

/** All boards, with how many cards the viewer may see on each. */
export async function boardsFor(house: House, viewer: Viewer, on: Day): Promise<BoardBrief[]> {
  const boards = [...house.catalogue.boards.values()]
  const ids = boards.map(one => one.procedure.id)
  const all = await (await house.desk()).dossiers(viewer, ids, on)
  return boards.map(board => {
    const own = all.filter(one => one.process.procedure.id === board.procedure.id)
    const closed = own.filter(one => isClosed(one.process)).length
    return { ...named(board), procedure: named(board.procedure), open: own.length - closed, closed }
  })
}

/** A board as it stood at the end of a day. */
export async function boardFor(
  house: House,
  viewer: Viewer,
  id: string,
  on: Day,
): Promise<BoardShape | Refusal> {
  const board = house.catalogue.boards.get(id)
  if (!board) return refuse('unknown-board', id)
  const { procedure, parts } = board
  const procedures = [procedure.id, ...(parts ? [parts.procedure.id] : [])]
  const all = await (await house.desk()).dossiers(viewer, procedures, on)
  const names = await namesOf(house, on)
  const cards = all.filter(one => one.process.procedure.id === procedure.id).sort(latestFirst)
  return {
    ...{ ...named(board), on, procedure: named(procedure), plan: board.plan },
    begin: await beginOf(house, viewer, procedure, names),
    ...(parts && { parts: { ...(await beginOf(house, viewer, parts.procedure, names)), by: parts.by } }),
    cards: cards.map(card => presentCard(board, card, all, names)),
  }
}

async function beginOf(
  house: House,
  viewer: Viewer,
  procedure: Procedure,
  names: Names,
): Promise<BeginShape> {
  const offices = await (await house.desk()).openable(viewer, procedure.id)
  const { asks = [] } = procedure.opens
  return {
    ...{ procedure: named(procedure), act: procedure.opens.label },
    offices: offices.map(({ id, place }) => ({ ...officeIn(names, id), place })),
    fields: fieldsIn(procedure, asks),
    required: asks.filter(one => procedure.opens.once?.includes(one)),
  }
}

/** Cases that are about a plan of the city, the latest first, as they stood on a day. */
export async function casesOfPlan(house: House, viewer: Viewer, plan: string, on: Day): Promise<CaseBrief[]> {
  const fields = new Map<string, string>()
  for (const one of house.catalogue.boards.values()) if (one.plan) fields.set(one.procedure.id, one.plan)
  const all = await (await house.desk()).dossiers(viewer, [...fields.keys()], on)
  const names = await namesOf(house, on)
  return all
    .filter(({ process: { procedure, facts } }) => facts[fields.get(procedure.id) ?? ''] === plan)
    .sort(latestFirst)
    .map(one => presentCase(caseRowOf(one), names))
}

const latestFirst = (a: Dossier, b: Dossier): number =>
  a.process.openedOn < b.process.openedOn || (a.process.openedOn === b.process.openedOn && a.id < b.id)
    ? 1
    : -1

function presentCard(board: Board, card: Dossier, all: readonly Dossier[], names: Names): CardShape {
  const { parts, draw } = board
  const { facts } = card.process
  const own = parts
    ? all.filter(
        one => one.process.procedure.id === parts.procedure.id && one.process.facts[parts.by] === card.id,
      )
    : []
  const sample = draw && drawAgain(facts, draw)
  return {
    ...presentPart(card, board.shows, names),
    told: toldIn(card, board.tells ?? []),
    parts: own.sort((a, b) => latestFirst(b, a)).map(one => presentPart(one, parts?.shows ?? [], names)),
    ...(sample && { draw: sample }),
  }
}

const presentPart = (one: Dossier, shows: readonly string[], names: Names): CardPartShape => ({
  case: presentCase(caseRowOf(one), names),
  facts: shown(one.process.procedure, one.process.facts, shows),
})

/** The facts of these names, in their order; what nobody has told is left out. */
function shown(procedure: Procedure, facts: Facts, names: readonly string[]): FactShape[] {
  const known = factsIn(procedure, facts)
  return names.flatMap(name => known.find(one => one.name === name) ?? [])
}

function toldIn({ process: { procedure, history } }: Dossier, acts: readonly string[]): ToldShape[] {
  return history.flatMap(one => {
    if ('ranOut' in one || !acts.includes(one.act)) return []
    const facts = factsIn(procedure, one.facts ?? {})
    return [{ act: { id: one.act, label: actLabel(procedure, one.act) }, on: dayOf(one.at), facts }]
  })
}

/** Nothing before anything was drawn. */
function drawAgain(facts: Facts, { from, seed, size, drawn: told }: NonNullable<Board['draw']>) {
  const [list, sample] = [facts[from], facts[told]]
  if (!Array.isArray(list) || !Array.isArray(sample)) return undefined
  const again = drawn(list, Number(facts[size]), Number(facts[seed]))
  return { drawn: again, agrees: JSON.stringify(again) === JSON.stringify([...sample].sort()) }
}
