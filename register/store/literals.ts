import type { Bindings } from '#register/store/engine'

const PLACEHOLDER = /\{([A-Za-z_]\w*):([A-Z]\w*(?:\([A-Z]\w*\))?)\}/g
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\0': '\\0',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
}

/**
 * A statement with each `{name:Type}` put in as a literal of that type, the only place where that is done.
 * The engine in the process binds parameters one statement at a time, whatever the connection, so that a
 * page would wait for a load to end (decisions/0016). A name without a value, or a value not of its type, is
 * a fault.
 */
export function withLiterals(sql: string, bindings: Bindings): string {
  return sql.replace(PLACEHOLDER, (_, name: string, type: string) => {
    const value = Object.hasOwn(bindings, name) ? bindings[name] : undefined
    if (value === undefined) throw new Error(`Fault: '${name}' is not bound`)
    const literal = literalOf(value)
    return type === 'String' ? literal : `_CAST(${literal}, '${type}')`
  })
}

function literalOf(value: Bindings[string]): string {
  if (typeof value === 'string') return `'${value.replace(/[\\'\0\n\r\t\b\f]/g, one => SPECIAL[one] ?? one)}'`
  if (typeof value === 'object') return `[${value.map(literalOf).join(',')}]`
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`Fault: ${value} is no number`)
  return String(value)
}
