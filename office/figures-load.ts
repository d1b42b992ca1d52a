import type { Day } from '#kernel/date'
import type { Figure } from '#kernel/input'
import { refuse } from '#kernel/refusal'
import { FIGURES_MAX, readFigureBook, statementOf } from '#office/figure-book'
import type { Rejection } from '#office/figures-file'
import { readFiguresFile } from '#office/figures-file'
import type { Office } from '#office/measurement'
import type { Engine, Store } from '#register/store/engine'
import { localName, onCluster } from '#register/store/schema'

export interface LoadedFigures {
  readonly read: number
  readonly stored: number
  readonly unchanged: number
  readonly superseded: number
  readonly rejectedCount: number
  /** The first rejections, at most `REJECTIONS_MAX`. */
  readonly rejected: readonly Rejection[]
}

const BATCH_MAX = 50_000
const REJECTIONS_MAX = 10_000

/** Loads tables of statistics. A statement made again is unchanged; with another value it supersedes. */
export async function loadFigures(
  office: Office,
  engine: Engine,
  paths: readonly string[],
  { load, asOf }: { readonly load: string; readonly asOf: Day },
): Promise<LoadedFigures> {
  const sorting = new Sorting(office.figures.all())
  const checking = { inputs: office.catalogue.inputs, places: office.places, asOf }
  for (const path of paths)
    for await (const one of readFiguresFile(path, checking))
      if ('rejection' in one) sorting.reject(one.rejection)
      else sorting.take(one.figure, path)
  await storeFigures(office, engine, sorting.fresh, load)
  const { read, stored, unchanged, superseded, rejectedCount, rejected } = sorting
  return { read, stored, unchanged, superseded, rejectedCount, rejected }
}

/** Sorts statements into new ones, repeated ones and those that say something else than before. */
class Sorting implements LoadedFigures {
  readonly rejected: Rejection[] = []
  readonly fresh: Figure[] = []
  stored = 0
  unchanged = 0
  superseded = 0
  rejectedCount = 0
  readonly #known: Map<string, number>

  constructor(known: Iterable<Figure>) {
    this.#known = new Map([...known].map(figure => [statementOf(figure), figure.value]))
  }

  get read(): number {
    return this.stored + this.unchanged + this.superseded + this.rejectedCount
  }

  take(figure: Figure, file: string): void {
    const statement = statementOf(figure)
    const before = this.#known.get(statement)
    if (before === figure.value) {
      this.unchanged += 1
      return
    }
    if (before === undefined && this.#known.size >= FIGURES_MAX) {
      const { refused: reason, detail = '' } = refuse('too-large', `more than ${FIGURES_MAX} figures`)
      this.reject({ file, position: '', reason, detail })
      return
    }
    if (before === undefined) this.stored += 1
    else this.superseded += 1
    this.#known.set(statement, figure.value)
    this.fresh.push(figure)
  }

  reject(rejection: Rejection): void {
    this.rejectedCount += 1
    if (this.rejected.length < REJECTIONS_MAX) this.rejected.push(rejection)
  }
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

/** Takes away what a source has stated of one vintage and states no more; nothing where it is not known. */
export async function withdrawFigures(
  office: Office,
  store: Store,
  withdrawn: readonly Pick<Figure, 'source' | 'vintage'>[],
): Promise<void> {
  const gone = new Map(withdrawn.map(({ source, vintage }) => [source, vintage]))
  const known = [...office.figures.all()].filter(one => gone.get(one.source) === one.vintage)
  for (const { source, vintage } of withdrawn)
    if (known.some(one => one.source === source))
      await store.run(
        `DELETE FROM ${localName('figures', store.layout)}${onCluster(store.layout)}
         WHERE source = {source:String} AND toString(vintage) = {vintage:String}`,
        { source, vintage },
      )
  if (known.length > 0) office.figures = await readFigureBook(store)
}
