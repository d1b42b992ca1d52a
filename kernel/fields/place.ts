import { code } from '#kernel/fields/code'

/** A GB/T 2260 code; names are resolved by the index of places. */
export const place = { parse: code.parse, print: code.print, compare: code.compare }
