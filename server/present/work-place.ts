import type { Case } from '#kernel/procedures/case'
import type { CasePageShape } from '#server/api/cases'
import { type Names, named } from '#server/present/case'

/** Of what a city does for its own plan: the board on which it stands, and the case that it belongs to. */
export function workPlace({ catalogue }: Names, { procedure, facts }: Case): CasePageShape['work'] {
  if (!catalogue.linesOfWork.has(procedure.channel.id)) return undefined
  for (const board of catalogue.boards.values()) {
    if (board.procedure.id === procedure.id) return { board: named(board) }
    if (board.parts?.procedure.id !== procedure.id) continue
    const of = facts[board.parts.by]
    return { board: named(board), ...(typeof of === 'string' && { of }) }
  }
  return {}
}
