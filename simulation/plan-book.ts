import type { Day } from '#kernel/date'

/** A task of an invented plan, as its people know it. */
export interface BookedTask {
  readonly id: string
  readonly office: string
  /** Nobody: the heads of the office answer. */
  readonly person?: string
  readonly place: string
  readonly due: Day
}

/** What somebody did, with the day from which it counts and the day on which it was entered. */
export type Booked = { readonly task: string; readonly on: Day; readonly enteredOn: Day } & (
  | { readonly what: 'done' }
  | { readonly what: 'moved'; readonly due: Day }
  | { readonly what: 'withdrawn' }
)

/** Who is late with how much. */
export interface Debt {
  readonly tasks: readonly string[]
  /** How many of an office, by its id; of a person likewise. */
  readonly offices: Readonly<Record<string, number>>
  readonly persons: Readonly<Record<string, number>>
}

/**
 * Who is late on a day, from what had been entered by another one, by the plainest rule: every task is looked
 * up in the whole book, and none of the product's own reading is asked.
 */
export function lateBy(
  tasks: readonly BookedTask[],
  book: readonly Booked[],
  { on, knownOn, within, heads }: Asked,
): Debt {
  const known = book.filter(one => one.on <= on && one.enteredOn <= knownOn)
  const isLate = (task: BookedTask): boolean => {
    const mine = known.filter(one => one.task === task.id)
    if (mine.some(one => one.what === 'withdrawn' || one.what === 'done')) return false
    const due = mine.reduce((before, one) => (one.what === 'moved' ? one.due : before), task.due)
    return due < on
  }
  const late = tasks.filter(one => within(one.place) && isLate(one))
  const answering = late.flatMap(one => (one.person === undefined ? heads(one.office) : [one.person]))
  return {
    tasks: late.map(one => one.id).sort(),
    offices: counted(late.map(one => one.office)),
    persons: counted(answering),
  }
}

interface Asked {
  readonly on: Day
  readonly knownOn: Day
  readonly within: (place: string) => boolean
  readonly heads: (office: string) => readonly string[]
}

export function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
