import type { Citation, Label, Mark } from '#kernel/source'

/** A scheme that sorts rights: technology fields, green technologies, intensive industries. */
export interface Classification {
  readonly kind: 'classification'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly version: string
  /** Which field of a right is matched by prefix. */
  readonly field: 'ipc' | 'nice' | 'locarno'
  readonly classes: readonly ClassDefinition[]
  readonly mark?: Mark
  readonly note?: Label
}

export interface ClassDefinition {
  readonly code: string
  readonly label: Label
  readonly group?: Label
  /** A right belongs to the class when one of its symbols starts with one of these … */
  readonly prefixes: readonly string[]
  /** … unless that symbol starts with one of these. */
  readonly except?: readonly string[]
}

export const defineClassification = (one: Omit<Classification, 'kind'>): Classification =>
  Object.freeze({ kind: 'classification' as const, ...one })

/** Prefixes written with spaces between them. */
export const symbols = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The main groups of a subclass from one number to another: A01N 25–65. */
export const mainGroups = (subclass: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${subclass}${from + i}/`)

/** The subgroups of a main group from one number to another, of as many digits as the first: C10L5/40–48. */
export const subgroups = (group: string, from: string, to: string): readonly string[] =>
  Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, i) => `${group}/${String(Number(from) + i).padStart(from.length, '0')}`,
  )

/** The value that stands in a right's `classes` for a class of a scheme in its version. */
export const classValue = (scheme: Classification, code?: string): string =>
  code === undefined ? `${scheme.id}@${scheme.version}` : `${scheme.id}@${scheme.version}/${code}`

/** All classes of a scheme that the symbols of one right belong to, in the scheme's order. */
export function classesOf(scheme: Classification, symbols: readonly string[]): string[] {
  const flat = symbols.map(symbol => symbol.replaceAll(' ', ''))
  return scheme.classes
    .filter(one =>
      flat.some(
        symbol =>
          one.prefixes.some(prefix => symbol.startsWith(prefix)) &&
          !(one.except ?? []).some(prefix => symbol.startsWith(prefix)),
      ),
    )
    .map(one => classValue(scheme, one.code))
}
