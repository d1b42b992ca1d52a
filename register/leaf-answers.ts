import type { Leaf } from '#kernel/formula'
import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'

/** A row of leavesSql: a place, with `value0`, `loaded0`, `value1` … for the questions in their order. */
export type LeafRow = { readonly place: string } & Readonly<Record<string, string | number | boolean | null>>

export const noRecords = (leaf: Leaf): Refusal =>
  refuse('no-records', leaf.rows.registers.map(register => register.id).join(', '))

/** A value or a named refusal by the number of the question and the place. */
export function answersIn(
  rows: readonly LeafRow[],
  questions: readonly { readonly leaf: Leaf }[],
): (question: number, place: string) => number | Refusal {
  const byPlace = new Map(rows.map(row => [row.place, row]))
  return (i, place) => {
    const { leaf } = questions[i] as { leaf: Leaf }
    const row = byPlace.get(place)
    if (!row?.[`loaded${i}`]) return noRecords(leaf)
    const value = row[`value${i}`]
    return typeof value === 'number' ? value : refuse('nothing-to-measure')
  }
}
