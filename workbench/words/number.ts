import type { Language } from '#kernel/source'

const WAN = 10_000
const YI = 100_000_000

/** A number as each language groups it; no digit that the value has is lost before the fourth of its unit. */
export function sayNumber(value: number, decimals: number, language: Language, unit = ''): string {
  if (language === 'en') return grouped(value, decimals)
  const size = Math.abs(value)
  // A unit that begins with 万 or 亿 is not multiplied by the same word again.
  if (size < WAN || unit.startsWith('万')) return signed(value.toFixed(decimals))
  if (size >= YI && !unit.startsWith('亿')) return `${trimmed(value / YI, decimals === 0 ? 8 : 4)}亿`
  return `${trimmed(value / WAN, 4)}万`
}

/** A change always shows its sign; none is said as such by whoever prints it. */
export function sayChange(value: number, decimals: number, language: Language, unit = ''): string {
  const said = sayNumber(value, decimals, language, unit)
  return value > 0 ? `+${said}` : said
}

export const sayCount = (value: number, language: Language): string => sayNumber(value, 0, language)

/** What follows a number in English: for one, and for any other. */
export interface Counted {
  readonly one: string
  readonly other: string
}

/** A count with its noun. What was printed with decimals, as 1.00, is more than one in English. */
export function sayCounted(count: number | string, forms: Counted): string {
  const said = typeof count === 'number' ? sayCount(count, 'en') : count
  const decimals = said.split('.')[1]?.length ?? 0
  const rules = new Intl.PluralRules('en', { minimumFractionDigits: decimals })
  const form = rules.select(Number(said.replace(/,/g, ''))) === 'one' ? 'one' : 'other'
  return `${said} ${forms[form]}`
}

/** Bytes as an office would read them, in steps of a thousand. */
export function sayBytes(bytes: number): string {
  const steps: [number, string][] = [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
  ]
  for (const [size, name] of steps) if (bytes >= size) return `${(bytes / size).toFixed(1)} ${name}`
  return `${bytes} B`
}

const grouped = (value: number, decimals: number) =>
  signed(value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }))

const trimmed = (value: number, decimals: number) =>
  signed(
    value
      .toFixed(decimals)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  )

/** A true minus sign is as wide as a figure; and nothing is ever minus zero. */
const signed = (text: string) => (/^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '−'))
