import type { Figure } from '#kernel/input'
import type { Publication } from '#kernel/publication'

/** Multipliers that a table prints after a number: 532万 is 5,320,000. */
const multipliers: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 }

/** A number as printed: a word before it says that it is a bound or rounded, and stays in `printed` only. */
const pattern = /^(?:超|逾|约|近)?(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?(万亿|亿|万)?$/

export interface Printed {
  readonly value: number
  /** Worth of the last printed digit: 0.01 for 39.29, 1000 for 50.1万. */
  readonly lastDigit: number
}

/** What a printed number means in its input's unit; nothing where it is no number. */
export function readPrinted(printed: string): Printed | undefined {
  const found = pattern.exec(printed.trim())
  if (!found) return undefined
  const [, whole = '', fraction = '', multiplier = ''] = found
  const times = multipliers[multiplier] ?? 1
  const digits = Math.max(0, fraction.length - 1)
  // Digits and exponent are joined before they are read, so that 229.2万 is exactly 2292000.
  const exponent = Math.round(Math.log10(times)) - digits
  const mantissa = `${whole.replaceAll(',', '')}${fraction.slice(1)}`
  return { value: Number(`${mantissa}e${exponent}`), lastDigit: Number(`1e${exponent}`) }
}

/** Every cell of a publication as a figure of its source and vintage, in the order of the table. */
export function figuresOf(publication: Publication): Figure[] {
  return publication.series.flatMap(series =>
    series.rows.map(row => {
      const read = readPrinted(row.printed)
      if (!read)
        throw new Error(
          `Fault: ${publication.id} prints '${row.printed}' for ${series.input.id} of ${row.place}`,
        )
      return {
        input: series.input.id,
        place: row.place,
        period: row.period,
        value: read.value,
        printed: row.printed,
        source: publication.source.id,
        vintage: publication.vintage,
        ...(row.remainder ? { remainder: true } : {}),
      }
    }),
  )
}
