import { code } from '#kernel/fields/code'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'

/** A number in digits, with or without thousands separators; words such as 三百 are refused, not guessed. */
export const number = {
  parse(printed: string): number | Refusal {
    const clean = code.parse(printed)
    if (isRefusal(clean)) return clean
    // What stands between two digits may part two numbers: only a space is known to part thousands.
    if (/\p{Cc}/u.test(printed.trim())) return refuse('value-invalid', printed)
    const isGrouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(clean)
    const plain = isGrouped ? clean.replaceAll(',', '') : clean
    if (!/^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(plain)) return refuse('value-invalid', printed)
    const value = Number(plain)
    return Number.isFinite(value) ? value : refuse('value-invalid', printed)
  },
  print: (value: number, _language: 'zh' | 'en', decimals?: number): string =>
    value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals ?? 12 }),
  compare: (a: number, b: number): number => a - b,
}
