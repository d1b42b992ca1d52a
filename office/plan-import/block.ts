/** Where something stands in a document, as a person finds it there; all counted from 1. */
export type LinePlace =
  | { readonly paragraph: number }
  | { readonly table: number; readonly row: number; readonly column: number }
  | { readonly sheet: string; readonly cell: string }

export interface Cell {
  readonly text: string
  readonly place: LinePlace
  /** Merged cells repeat what their first one says; those that repeat it are marked. */
  readonly isRepeated: boolean
}

/** What a document is made of, in its order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly place: LinePlace; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }

export const BLOCKS_MAX = 20_000
