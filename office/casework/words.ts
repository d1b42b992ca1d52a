/** A text as it is compared: without the differences of width and case, and without blanks. */
export const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')

const MASK = '＊＊＊'

/** A text without the names that are secret in it. */
export const masked = (text: string, secrets: readonly string[]): string =>
  secrets.filter(Boolean).reduce((left, name) => left.replaceAll(name, MASK), text)

/** A plain value with every secret name in its texts covered. */
export function withoutNames<T>(value: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return value
  if (typeof value === 'string') return masked(value, secrets) as T
  if (Array.isArray(value)) return value.map(one => withoutNames(one, secrets)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutNames(one, secrets)]),
  ) as T
}
