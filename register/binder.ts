import type { Bindings } from '#register/store/engine'

type Value = string | number | boolean | readonly string[] | readonly number[]

/** Gives a value a name and returns its placeholder, `{p0:Type}`, for the text of a query. */
export type Bind = (type: string, value: Value) => string

/** Collects what one query binds; the same value of one type is bound once. */
export function binder(prefix = 'p'): { readonly bind: Bind; readonly bindings: Bindings } {
  const bindings: Record<string, Value> = {}
  const names = new Map<string, string>()
  const bind: Bind = (type, value) => {
    const key = `${type} ${JSON.stringify(value)}`
    const name = names.get(key) ?? `${prefix}${names.size}`
    names.set(key, name)
    bindings[name] = value
    return `{${name}:${type}}`
  }
  return { bind, bindings }
}
