import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'
import type { Register } from '#kernel/register'
import type { LoadContext } from '#register/loading/context'
import { derive, withoutDerived } from '#register/loading/derive'
import { merge, saysTheSame } from '#register/loading/merge'
import type { Staging } from '#register/loading/staging'
import type { Statement } from '#register/loading/statement'
import type { RightRow } from '#register/store/tables'
import { rightColumns } from '#register/store/tables'

const PAGE_ROWS = 4_000

type FoldRow = RightRow & { origin: 0 | 1; isPartial: 0 | 1; oldId: string; n: number }

export interface Folded {
  stored: number
  unchanged: number
  superseded: number
  merged: number
}

type Reject = (row: Pick<Statement, 'file' | 'position'>, refusal: Refusal) => Promise<void>

/** Merges, right by right, all that the register and this load say of it, and stages what comes of it. */
export async function fold(
  context: LoadContext,
  names: Staging,
  toFold: number,
  reject: Reject,
): Promise<Folded> {
  const { store } = context
  const counts: Folded = { stored: 0, unchanged: 0, superseded: 0, merged: 0 }
  let right: Right | undefined
  for (let from = 0; from < toFold; from += PAGE_ROWS) {
    const rows = await store.rows<FoldRow>(
      `SELECT ${Object.keys(rightColumns).join(', ')}, origin, isPartial, oldId, n FROM ${names.fold}
       WHERE n > {from:UInt64} AND n <= {to:UInt64} ORDER BY n`,
      { from, to: from + PAGE_ROWS },
    )
    const staged: Statement[] = []
    const gone: { register: string; id: string }[] = []
    for (const row of rows) {
      if (right && (right.register !== row.register || right.id !== row.id)) {
        right.end(context, staged, gone)
        right = undefined
      }
      right ??= new Right(row, context.registers.get(row.register))
      const refusal = right.take(row, counts)
      if (refusal) await reject(row, refusal)
    }
    if (from + PAGE_ROWS >= toFold) right?.end(context, staged, gone)
    if (staged.length > 0) await store.insert(names.stage, staged)
    if (gone.length > 0) await store.insert(names.gone, gone)
  }
  return counts
}

/** One right while its rows are merged: those of the register first, then the records of the load. */
class Right {
  readonly register: string
  readonly id: string
  #merged: Statement | undefined
  #isKnown = false
  #hasChanged = false
  #mustBeWritten = false
  readonly #oldIds: string[] = []

  constructor(
    row: FoldRow,
    private readonly definition: Register | undefined,
  ) {
    this.register = row.register
    this.id = row.id
  }

  /** Takes a row in; a refusal where it cannot be taken. */
  take(row: FoldRow, counts: Folded): Refusal | undefined {
    const { definition } = this
    if (!definition) return row.origin === 1 ? refuse('kind-unknown', row.register) : undefined
    const { origin, isPartial, oldId, n, ...columns } = row
    const said = withoutDerived(columns)
    if (origin === 0) {
      this.#isKnown = true
      this.#oldIds.push(oldId)
      if (oldId !== row.id) this.#mustBeWritten = true
    }
    if (!this.#merged) {
      if (isPartial) return refuse('right-unknown', row.grantNumber || row.publicationNumber || row.id)
      this.#merged = said
      if (origin === 1) {
        counts.stored += 1
        this.#mustBeWritten = true
      }
      return undefined
    }
    const before = this.#merged
    if (origin === 1 && said.contents?.every(one => before.contents?.includes(one))) {
      counts.unchanged += 1
      return undefined
    }
    const both = merge(before, said, definition)
    if (!both) return refuse('same-number-other-contents', row.id)
    this.#merged = both
    if (origin === 1) this.#note(before, both, counts)
    return undefined
  }

  #note(before: Statement, both: Statement, counts: Folded) {
    if (saysTheSame(before, both)) counts.unchanged += 1
    else if (this.#isKnown && !this.#hasChanged) counts.superseded += 1
    else counts.merged += 1
    if (!saysTheSame(before, both)) this.#hasChanged = true
    this.#mustBeWritten = true
  }

  end(context: LoadContext, staged: Statement[], gone: { register: string; id: string }[]) {
    if (!this.#merged || !this.definition || !this.#mustBeWritten) return
    const row = { ...this.#merged }
    derive(row, this.definition, context)
    staged.push(row)
    for (const id of this.#oldIds) gone.push({ register: this.register, id })
  }
}
