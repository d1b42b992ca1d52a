import type { Classification } from '#kernel/classification'
import { classesOf } from '#kernel/classification'
import type { Symbols } from '#register/loading/context'

const SYMBOLS_KEPT_MAX = 200_000

/** All classes of a right in all schemes, in their order. A symbol seen before is not matched again. */
export function classifier(schemes: readonly Classification[]): (symbols: Symbols) => readonly string[] {
  const order = new Map<string, number>()
  for (const scheme of schemes)
    for (const value of allClasses(scheme)) if (!order.has(value)) order.set(value, order.size)
  const fields = [...new Set(schemes.map(scheme => scheme.field))]
  const known = new Map<string, readonly string[]>()
  const classesOfOne = (field: Classification['field'], symbol: string) => {
    const key = `${field} ${symbol}`
    const kept = known.get(key)
    if (kept) return kept
    const found = schemes.filter(one => one.field === field).flatMap(one => classesOf(one, [symbol]))
    if (known.size >= SYMBOLS_KEPT_MAX) known.clear()
    known.set(key, found)
    return found
  }
  return symbols => {
    const all = new Set(fields.flatMap(f => (symbols[f] ?? []).flatMap(symbol => classesOfOne(f, symbol))))
    return [...all].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }
}

const allClasses = (scheme: Classification) =>
  classesOf(
    { ...scheme, classes: scheme.classes.map(one => ({ ...one, prefixes: [''], except: undefined })) },
    [''],
  )
