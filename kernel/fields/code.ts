import { text } from '#kernel/fields/text'
import type { Refusal } from '#kernel/refusal'

const wide = (one: string) => String.fromCharCode(one.charCodeAt(0) - 0xfee0)

/** A code or number: full-width forms become ASCII, inner spaces go. */
export const code = {
  parse(printed: string): string | Refusal {
    const parsed = text.parse(printed)
    return typeof parsed === 'string'
      ? parsed.replaceAll(/[\uff01-\uff5e]/g, wide).replaceAll(' ', '')
      : parsed
  },
  print: (value: string): string => value,
  compare: (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0),
}
