import type { OfficeKind } from '#kernel/procedures/role'
import type { Citation, Label } from '#kernel/source'

/** An office that a city of this kind has. */
export interface OfficeOfTemplate {
  readonly officeKind: OfficeKind
  /** What follows the name of the place: 知识产权局, `IP Office`. */
  readonly label: Label
  /** After the place's name without its level, as 长沙海关 is named after 长沙市. */
  readonly isShort?: boolean
  /** Name, within the template, of the office above it. */
  readonly above?: string
  /** Whose it is: the city's where nothing is said; one in every district; the province's; the nation's. */
  readonly of?: 'districts' | 'province' | 'nation'
}

/** The offices with which a city of a kind begins. What it has beside them it makes itself. */
export interface CityTemplate {
  readonly kind: 'city-template'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  /** Offices by their names in the template. */
  readonly offices: Readonly<Record<string, OfficeOfTemplate>>
  /** Name of the office whose administrator keeps offices and duties. */
  readonly keeper: string
}

export const defineCityTemplate = (one: Omit<CityTemplate, 'kind'>): CityTemplate =>
  Object.freeze({ kind: 'city-template' as const, ...one })
