import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'

/** Longest text that one field may hold, in UTF-16 units: an abstract is far shorter. */
export const TEXT_MAX = 100_000

/** Words: full-width spaces and control characters become single spaces. */
export const text = {
  parse(printed: string): string | Refusal {
    if (printed.length > TEXT_MAX) return refuse('too-large', `${printed.length} > ${TEXT_MAX}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
    return printed.replaceAll(/[\u0000-\u001f\u3000\u00a0\s]+/g, ' ').trim()
  },
  print: (value: string): string => value,
  compare: (a: string, b: string): number => a.localeCompare(b, 'zh-Hans-CN'),
}
