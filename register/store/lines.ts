const encoder = new TextEncoder()

/** Objects as JSONEachRow bytes: one object a line. */
export function linesOf(rows: readonly object[] | Uint8Array): Uint8Array {
  if (rows instanceof Uint8Array) return rows
  return encoder.encode(rows.map(row => JSON.stringify(row)).join('\n'))
}

/** Rows of JSONEachRow text; a line break inside a value is escaped, so a line is a row. */
export const rowsIn = <T>(text: string): T[] =>
  text === '' ? [] : (JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`) as T[])
