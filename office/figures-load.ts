import type { Figure } from '#kernel/input'
import { readFigureBook, statementOf } from '#office/figure-book'
import type { Rejection } from '#office/figures-file'
import { readFiguresFile } from '#office/figures-file'
import type { Office } from '#office/measurement'
import type { Engine } from '#register/store/engine'

export interface LoadedFigures {
  readonly read: number
  readonly stored: number
  readonly unchanged: number
  readonly superseded: number
  readonly rejected: readonly Rejection[]
}

const BATCH_MAX = 50_000

/** Loads tables of statistics. A statement made again is unchanged; with another value it supersedes. */
export async function loadFigures(
  office: Office,
  engine: Engine,
  paths: readonly string[],
  load: string,
): Promise<LoadedFigures> {
  const rejected: Rejection[] = []
  const known = new Map([...office.figures.all()].map(figure => [statementOf(figure), figure.value]))
  const fresh: Figure[] = []
  const counts = { read: 0, stored: 0, unchanged: 0, superseded: 0 }
  for (const path of paths)
    for await (const one of readFiguresFile(path, office.catalogue.inputs, office.places)) {
      counts.read += 1
      if ('rejection' in one) rejected.push(one.rejection)
      else countIn(one.figure, known, counts, fresh)
    }
  await storeFigures(office, engine, fresh, load)
  return { ...counts, rejected }
}

function countIn(
  figure: Figure,
  known: Map<string, number>,
  counts: { stored: number; unchanged: number; superseded: number },
  fresh: Figure[],
) {
  const statement = statementOf(figure)
  const before = known.get(statement)
  if (before === figure.value) {
    counts.unchanged += 1
    return
  }
  if (before === undefined) counts.stored += 1
  else counts.superseded += 1
  known.set(statement, figure.value)
  fresh.push(figure)
}

/** Writes figures and lets the office see them; all or, if the process dies, a whole number of batches. */
export async function storeFigures(
  office: Office,
  engine: Engine,
  figures: readonly Figure[],
  load: string,
): Promise<void> {
  if (figures.length === 0) return
  for (let i = 0; i < figures.length; i += BATCH_MAX)
    await engine.insert(
      'figures',
      figures
        .slice(i, i + BATCH_MAX)
        .map(figure => ({ ...figure, remainder: figure.remainder ?? false, load })),
    )
  office.figures = await readFigureBook(engine)
}
