/** Something that is lived through, or undone again and again, and ends by itself. */
export interface Drill {
  /** What may be set, each a whole number above zero, and what it is where nothing is said. */
  readonly settings: Readonly<Record<string, number>>
  /** Tells what came of it, a line at a time; true where everything held that should. */
  run(asked: Readonly<Record<string, number>>, tell: (line: object) => void): Promise<boolean>
}
