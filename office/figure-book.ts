import type { Figure } from '#kernel/input'
import type { Engine } from '#register/store/engine'

/** All published figures, held in memory by input and place: some hundred thousand at the most. */
export interface FigureBook {
  /** Figures of an input at a place; what a table sets apart as 其他 is not among them. */
  of(input: string, place: string): readonly Figure[]
  remainderOf(input: string, place: string): readonly Figure[]
  all(): Iterable<Figure>
  readonly size: number
}

export const FIGURES_MAX = 2_000_000

const none: readonly Figure[] = []
type Shelf = Map<string, Map<string, Figure[]>>

export function figureBook(figures: Iterable<Figure>): FigureBook {
  const places: Shelf = new Map()
  const remainders: Shelf = new Map()
  let size = 0
  for (const figure of figures) {
    const shelf = figure.remainder ? remainders : places
    const ofInput = shelf.get(figure.input) ?? new Map<string, Figure[]>()
    shelf.set(figure.input, ofInput)
    const kept = ofInput.get(figure.place)
    if (kept) kept.push(figure)
    else ofInput.set(figure.place, [figure])
    size += 1
  }
  return {
    of: (input, place) => places.get(input)?.get(place) ?? none,
    remainderOf: (input, place) => remainders.get(input)?.get(place) ?? none,
    *all() {
      for (const shelf of [places, remainders])
        for (const ofInput of shelf.values()) for (const kept of ofInput.values()) yield* kept
    },
    size,
  }
}

export async function readFigureBook(engine: Engine): Promise<FigureBook> {
  const rows = await engine.rows<Figure & { remainder: boolean | number }>(
    `SELECT input, place, period, value, printed, source, toString(vintage) AS vintage, remainder
     FROM figures FINAL ORDER BY input, place, period, vintage, source LIMIT {most:UInt64}`,
    { most: FIGURES_MAX },
  )
  return figureBook(rows.map(row => ({ ...row, remainder: Boolean(row.remainder) })))
}

/** What makes two figures the same statement: all but the value. */
export const statementOf = (figure: Figure): string =>
  [figure.input, figure.place, figure.period, figure.source, figure.vintage, figure.remainder ? 1 : 0].join(
    '\u0000',
  )
