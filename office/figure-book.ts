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

const keyOf = (input: string, place: string) => `${input}\u0000${place}`

export function figureBook(figures: Iterable<Figure>): FigureBook {
  const places = new Map<string, Figure[]>()
  const remainders = new Map<string, Figure[]>()
  let size = 0
  for (const figure of figures) {
    const shelf = figure.remainder ? remainders : places
    const key = keyOf(figure.input, figure.place)
    const kept = shelf.get(key)
    if (kept) kept.push(figure)
    else shelf.set(key, [figure])
    size += 1
  }
  return {
    of: (input, place) => places.get(keyOf(input, place)) ?? [],
    remainderOf: (input, place) => remainders.get(keyOf(input, place)) ?? [],
    *all() {
      for (const shelf of [places, remainders]) for (const kept of shelf.values()) yield* kept
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
