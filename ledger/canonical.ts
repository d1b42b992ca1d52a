/** What JSON can say. A property that is `undefined` is left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined }

/** The one way to write a value as JSON, by RFC 8785: names in the order of their UTF-16 units, no spaces. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(one => canonical(one)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value as { readonly [name: string]: Json | undefined })
    .filter((member): member is [string, Json] => member[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`
}

const DEPTH_MAX = 50

/**
 * Where in a value stands what cannot be kept: a number that is none, half a character, the character zero
 * (which PostgreSQL does not store), what is no JSON, or too many levels. Nothing where all can be kept.
 */
export function unkeepable(value: unknown, path = '$', depth = 0): string | undefined {
  if (depth > DEPTH_MAX) return path
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path
  if (typeof value === 'string') return isKeepable(value) ? undefined : path
  if (typeof value !== 'object') return path
  if (Array.isArray(value)) return first(value, (one, at) => unkeepable(one, `${path}[${at}]`, depth + 1))
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return path
  return first(Object.entries(value), ([name, one]) => {
    if (!isKeepable(name)) return `${path}.?`
    return one === undefined ? undefined : unkeepable(one, `${path}.${name}`, depth + 1)
  })
}

function first<T>(
  values: readonly T[],
  look: (value: T, at: number) => string | undefined,
): string | undefined {
  for (const [at, value] of values.entries()) {
    const found = look(value, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** Half of a surrogate pair is no character; `u` makes a pair one character, so what is left is a half. */
const isKeepable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text)
