import type { Citation, Label } from '#kernel/source'

/** A kind of office of a city: its IP office, its customs, a court. A city's own offices are of a kind. */
export interface OfficeKind {
  readonly kind: 'office-kind'
  readonly id: string
  readonly label: Label
}

/** Who may act in a procedure. */
export interface Role {
  readonly kind: 'role'
  readonly id: string
  readonly label: Label
  /**
   * `lead`: someone of the office that leads the case; `head`: its head; `higher`: the office above it;
   * `party`: someone the case is about; `addressee`: someone of the office that it is handed to; or someone
   * of an office of a kind.
   */
  readonly of: 'lead' | 'head' | 'higher' | 'party' | 'addressee' | OfficeKind
  /** The article by which the name of such a party stays with the office to which he turned. */
  readonly sheltered?: Citation
}

export const defineOfficeKind = (one: Omit<OfficeKind, 'kind'>): OfficeKind =>
  Object.freeze({ kind: 'office-kind' as const, ...one })
export const defineRole = (role: Omit<Role, 'kind'>): Role =>
  Object.freeze({ kind: 'role' as const, ...role })
