import type { Label } from '#kernel/source'

export interface PlaceShape {
  code: string
  label: Label
  level: 'nation' | 'province' | 'city' | 'district'
  parent?: string
  sample?: boolean
}

export interface PlacePage {
  place: PlaceShape
  /** From the nation down to the place itself. */
  path: PlaceShape[]
  children: PlaceShape[]
}
