import type { Procedure } from '#kernel/procedures/procedure'
import type { Citation, Label } from '#kernel/source'

/** Cases of one procedure side by side, each as a card: what of it is shown, and what belongs to it. */
export interface Board {
  readonly kind: 'board'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly procedure: Procedure
  /** Fields of the procedure, in the order of the card. */
  readonly shows: readonly string[]
  /** Acts that may be done again and again; each time is told, with the facts it came with. */
  readonly tells?: readonly string[]
  /** Cases of another procedure that name the one they belong to in a field. */
  readonly parts?: {
    readonly procedure: Procedure
    readonly by: string
    readonly shows: readonly string[]
  }
  /** The field that names the city's plan it is about. */
  readonly plan?: string
  /** Fields of a sample that anybody can draw again. */
  readonly draw?: {
    readonly from: string
    readonly seed: string
    readonly size: string
    readonly drawn: string
  }
}

/** Refuses what the procedures do not have. */
export function defineBoard(board: Omit<Board, 'kind'>): Board {
  const { id, procedure, shows, parts, plan = [], draw } = board
  const asked = procedure.opens.asks ?? []
  check(id, procedure, [...shows, ...asked, ...[plan].flat(), ...Object.values(draw ?? {})])
  if (parts) check(id, parts.procedure, [...parts.shows, ...(parts.procedure.opens.asks ?? []), parts.by])
  return Object.freeze({ kind: 'board' as const, ...board })
}

function check(id: string, { id: procedure, fields = {} }: Procedure, names: readonly string[]): void {
  for (const name of names)
    if (!(name in fields))
      throw new Error(`Fault: board '${id}' shows '${name}', which ${procedure} does not have`)
}
