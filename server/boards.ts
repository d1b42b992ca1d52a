import type { Viewer } from '#kernel/authority'
import { isClosed } from '#kernel/procedures/case'
import type { Facts } from '#kernel/procedures/facts'
import { dayOf } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Board } from '#kernel/work/board'
import { drawn } from '#kernel/work/draw'
import { caseRowOf } from '#office/casework/case-row'
import type { Dossier } from '#office/casework/dossier'
import type { BoardBrief, BoardShape, CardPartShape, CardShape, ToldShape } from '#server/api/boards'
import type { FactShape } from '#server/api/cases'
import type { House } from '#server/house'
import { type Names, named, namesOf, presentCase } from '#server/present/case'
import { factsIn } from '#server/present/fields'

/** All boards, with how many cards the viewer may see on each. */
export async function boardsFor(house: House, viewer: Viewer): Promise<BoardBrief[]> {
  const boards = [...house.catalogue.boards.values()]
  const ids = boards.map(one => one.procedure.id)
  const all = await (await house.desk()).dossiers(viewer, ids)
  return boards.map(board => {
    const own = all.filter(one => one.process.procedure.id === board.procedure.id)
    const closed = own.filter(one => isClosed(one.process)).length
    return { ...named(board), procedure: named(board.procedure), open: own.length - closed, closed }
  })
}

export async function boardFor(house: House, viewer: Viewer, id: string): Promise<BoardShape | Refusal> {
  const board = house.catalogue.boards.get(id)
  if (!board) return refuse('unknown-board', id)
  const { procedure, parts } = board
  const procedures = [procedure.id, ...(parts ? [parts.procedure.id] : [])]
  const all = await (await house.desk()).dossiers(viewer, procedures)
  const names = await namesOf(house, viewer.on)
  const cards = all.filter(one => one.process.procedure.id === procedure.id).sort(latestFirst)
  return {
    ...named(board),
    procedure: named(procedure),
    ...(parts && { parts: named(parts.procedure) }),
    cards: cards.map(card => presentCard(board, card, all, names)),
  }
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
    return [{ act: { id: one.act, label: labelOf(procedure, one.act) }, on: dayOf(one.at), facts }]
  })
}

function labelOf({ states }: Procedure, name: string): ToldShape['act']['label'] {
  const found = Object.values(states).flatMap(({ on }) => on?.[name] ?? [])
  return found[0]?.label ?? { zh: name, en: name }
}

/** Nothing before anything was drawn. */
function drawAgain(facts: Facts, { from, seed, size, drawn: told }: NonNullable<Board['draw']>) {
  const [list, sample] = [facts[from], facts[told]]
  if (!Array.isArray(list) || !Array.isArray(sample)) return undefined
  const again = drawn(list, Number(facts[size]), Number(facts[seed]))
  return { drawn: again, agrees: JSON.stringify(again) === JSON.stringify([...sample].sort()) }
}
