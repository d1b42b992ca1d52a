import { code } from '#kernel/fields/code'
import { text } from '#kernel/fields/text'
import type { Refusal } from '#kernel/refusal'

/** Several values in one cell, set apart by a semicolon of either width or by a line break. */
export const codes = {
  parse(printed: string): string[] | Refusal {
    const parts = printed.split(/[;；\n|]/).map(part => text.parse(part))
    const refused = parts.find(part => typeof part !== 'string')
    return refused ? (refused as Refusal) : [...new Set(parts as string[])].filter(part => part !== '')
  },
  print: (value: readonly string[]): string => value.join('；'),
  compare: (a: readonly string[], b: readonly string[]): number => code.compare(a.join(';'), b.join(';')),
}
